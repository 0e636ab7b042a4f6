// Draws a signature as strokes into a hidden field; a typed name does the same without it.
for (const pad of document.querySelectorAll('[data-signature]')) {
  const canvas = pad.querySelector('canvas');
  const field = pad.querySelector('input[type=hidden]');
  const said = pad.querySelector('[data-signature-said]');
  const invitation = said.textContent;
  const pen = canvas.getContext('2d');
  let strokes = [];
  let stroke = null;

  try {
    strokes = JSON.parse(field.value).strokes ?? [];
  } catch {}

  const paint = () => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.lineWidth = 3;
    pen.lineCap = pen.lineJoin = 'round';
    pen.strokeStyle = '#03163a';
    for (const points of strokes) {
      pen.beginPath();
      pen.moveTo(points[0], points[1]);
      for (let at = 0; at < points.length; at += 2) pen.lineTo(points[at], points[at + 1]);
      pen.stroke();
    }
  };

  const keep = () => {
    field.value = strokes.length ? JSON.stringify({ w: canvas.width, h: canvas.height, strokes }) : '';
    said.textContent = strokes.length ? said.dataset.drawn : invitation;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    stroke.push(
      Math.round(((event.clientX - box.left) * canvas.width) / box.width),
      Math.round(((event.clientY - box.top) * canvas.height) / box.height),
    );
    paint();
  };

  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    stroke = [];
    strokes.push(stroke);
    point(event);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (stroke) point(event);
  });
  for (const kind of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(kind, () => {
      if (!stroke) return;
      stroke = null;
      keep();
    });
  }
  pad.querySelector('[data-signature-clear]').addEventListener('click', () => {
    strokes = [];
    paint();
    keep();
  });
  paint();
  if (strokes.length) said.textContent = said.dataset.drawn;
}
