// The quick hand of the console: keys for queues, counts that stay true.
(() => {
  const links = () => [...document.querySelectorAll('[data-queue] [data-open]')];
  const typing = (element) => element?.closest?.('input, select, textarea, [contenteditable], dialog');

  const walk = (step) => {
    const all = links();
    if (all.length === 0) return;
    const row = document.activeElement?.closest('tr');
    const at = all.findIndex((link) => row?.contains(link));
    const next =
      all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)];
    next.focus();
    next.closest('tr').scrollIntoView({ block: 'nearest' });
  };

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    // With a Korean keyboard `key` is a jamo; the physical key is meant.
    const key = event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key;
    if (key === 'j') return walk(1);
    if (key === 'k') return walk(-1);
    if (key === '?') {
      const help = document.querySelector('[data-keys]');
      if (help) help.open = !help.open;
      return;
    }
    const row = document.activeElement?.closest('[data-queue] tr');
    const wanted = `[data-key="${CSS.escape(key)}"]`;
    const target = row?.querySelector(wanted) ?? document.querySelector(`${wanted}:not([data-queue] *)`);
    if (!target) return;
    event.preventDefault();
    if (target.matches('input')) target.focus();
    else target.click();
  });

  const address = document.body.dataset.live;
  if (!address || !('EventSource' in window)) return;
  // The first counts only say how it is; news is what comes after them.
  let news = false;
  let stream;
  const tell = (event) => {
    for (const [key, count] of Object.entries(JSON.parse(event.data))) {
      for (const place of document.querySelectorAll(`[data-live-key="${CSS.escape(key)}"]`)) {
        const before = Number(place.textContent.replace(',', ''));
        // Beyond a thousand a count only says that there are more (shared/count.ts).
        place.textContent = count > 1000 ? '1,000+' : count.toLocaleString('en-US');
        place.classList.toggle('count-zero', count === 0);
        const more = document.querySelector('[data-live-more]');
        const here = place.closest('[aria-current]');
        if (news && more && here && count > before) more.hidden = false;
      }
    }
    news = true;
  };
  const open = () => {
    stream = new EventSource(address);
    stream.addEventListener('message', tell);
    // Too many pages are open: this one listens again when somebody looks at it.
    stream.addEventListener('enough', () => stream.close());
  };
  open();
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && stream.readyState === EventSource.CLOSED) open();
  });
  addEventListener('pagehide', () => stream.close());
})();
