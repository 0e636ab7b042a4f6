// Posts a draft while it is written. The form's own button saves the same without it.
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = form.querySelector('[data-autosave-status]');
  let timer = 0;
  let running = false;
  let again = false;

  const save = async () => {
    if (form.dataset.sent) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (typeof value !== 'string') data.delete(name);
    const answer = await fetch(form.dataset.autosave, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams([...data]),
    }).catch(() => null);
    const saved = answer?.ok && !answer.redirected;
    if (saved && answer.headers.get('content-type')?.includes('json')) {
      const { version } = await answer.json().catch(() => ({}));
      if (version !== undefined && form.elements.version) form.elements.version.value = version;
    }
    if (status) {
      const time = new Date().toLocaleTimeString('ko-KR', {
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      });
      status.textContent = saved ? status.dataset.saved.replace('{time}', time) : status.dataset.notSaved;
    }
    running = false;
    if (again) {
      again = false;
      save();
    }
  };

  const soon = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };
  form.addEventListener('input', () => soon(1500));
  form.addEventListener('change', () => soon(300));
}
