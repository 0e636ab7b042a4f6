// Says that the session is about to end, two minutes before the server ends it.
(() => {
  const { idle, idleStayPath, idleEnd, idleLeft } = document.body.dataset;
  const dialog = document.querySelector('[data-idle-dialog]');
  const limit = Number(idle) * 60_000;
  if (!dialog || !limit) return;
  const warning = Math.max(limit - 120_000, limit / 2);
  let since = Date.now();
  let asked = since;
  const last = since + Number(idleLeft ?? Infinity) * 1000;

  const end = () => {
    document.body.replaceChildren();
    location.replace(idleEnd);
  };

  const stay = async () => {
    dialog.close();
    asked = Date.now();
    const body = new URLSearchParams();
    for (const name of ['csrf', 'visit']) {
      body.set(name, document.querySelector(`input[name=${name}]`)?.value ?? '');
    }
    const answer = await fetch(idleStayPath, { method: 'POST', body }).catch(() => null);
    if (answer?.ok && !answer.redirected) since = Date.now();
    else if (answer) end();
  };

  dialog.querySelector('[data-idle-stay]').addEventListener('click', stay);
  dialog.querySelector('[data-idle-leave]').addEventListener('click', end);
  dialog.addEventListener('cancel', stay);

  // Someone who types or reads is here: the server hears of it at most once in three minutes.
  for (const kind of ['keydown', 'pointerdown', 'scroll']) {
    addEventListener(
      kind,
      () => {
        if (!dialog.open && Date.now() - asked > Math.min(180_000, limit / 4)) stay();
      },
      { passive: true },
    );
  }

  const clock = setInterval(() => {
    // Another page was put in the place of this one and has a clock of its own.
    if (!dialog.isConnected) return clearInterval(clock);
    const quiet = Date.now() - since;
    if (quiet >= limit || Date.now() >= last) end();
    else if (quiet >= warning && !dialog.open) dialog.showModal();
  }, 1000);
})();
