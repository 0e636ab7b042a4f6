// A screen that many people use one after another: leaves no page behind to go back to.
(() => {
  const start = document.querySelector('[data-kiosk-end]')?.dataset.kioskEnd;
  if (!start) return;
  const blank = () => document.documentElement.replaceChildren();

  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    if (link.hasAttribute('data-kiosk-end')) blank();
    location.replace(link.href);
  });

  addEventListener('pagehide', blank);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
})();
