// Fingerprints beside the form. A chosen picture is drawn small, turned into 256 bits and forgotten; only
// the bits are put into the form. The file box has no name: it cannot be sent.
(() => {
  const part = document.querySelector('[data-pdq]');
  if (!part || !globalThis.createImageBitmap || !globalThis.pdq) {
    part?.setAttribute('hidden', '');
    return;
  }
  const box = part.querySelector('input[type=file]');
  const list = part.querySelector('[data-pdq-list]');
  const status = part.querySelector('[data-pdq-status]');
  const side = 512;

  /** The pixels, at most 512 × 512 as the reference does it, on white where the picture is clear. */
  const pixels = async (file) => {
    const picture = await createImageBitmap(file);
    const big = picture.width > side || picture.height > side;
    const width = big ? side : picture.width;
    const height = big ? side : picture.height;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height);
    picture.close();
    const { data } = pen.getImageData(0, 0, width, height);
    canvas.width = 0;
    return { data, width, height };
  };

  const add = (value) => {
    const item = document.createElement('li');
    const hidden = document.createElement('input');
    hidden.type = 'hidden';
    hidden.name = 'prints';
    hidden.value = value;
    const words = document.createElement('span');
    words.textContent = `${part.dataset.made} · ${value.slice(0, 8)} `;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-text btn-small';
    button.dataset.pdqRemove = '';
    button.textContent = part.dataset.remove;
    item.append(hidden, words, button);
    list.append(item);
  };

  const held = () => [...list.querySelectorAll('input')].map((one) => one.value);

  const take = async (file) => {
    if (held().length >= Number(part.dataset.most)) return part.dataset.full;
    const picture = await pixels(file).catch(() => null);
    if (!picture) return part.dataset.broken;
    const found = globalThis.pdq(picture.data, picture.width, picture.height);
    if (!found || found.quality < 50) return part.dataset.plain;
    const value = `${found.hash}:${found.quality}`;
    if (!held().includes(value)) add(value);
    return part.dataset.made;
  };

  box.addEventListener('change', async () => {
    const files = [...box.files];
    box.value = '';
    for (const file of files) status.textContent = await take(file);
  });

  list.addEventListener('click', (event) => {
    const item = event.target.closest('[data-pdq-remove]')?.closest('li');
    if (!item) return;
    item.remove();
    status.textContent = '';
    box.focus();
  });
})();
