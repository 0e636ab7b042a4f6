// Behind the receipt code a link takes the place of the page it stands on: the tab keeps one of them, no trail.
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  if (link.pathname + link.search === location.pathname + location.search) return;
  event.preventDefault();
  location.replace(link.href);
});
