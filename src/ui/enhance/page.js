// Small conveniences of every page. Each works on markup that already does its task without it.
document.documentElement.classList.add('js');

// The error summary is heard first.
document.querySelector('[data-error-summary]')?.focus();

// On a phone a row of tabs slides; the open one is in sight.
for (const tab of document.querySelectorAll(':is(.tabs, .sections) [aria-current]')) {
  const row = tab.closest('.tabs') ?? tab.closest('ul');
  row.scrollLeft = tab.offsetLeft - row.offsetLeft - 48;
}

addEventListener('click', (event) => {
  const target = event.target.closest?.('a[href^="#"], [data-print]');
  if (!target) return;
  if (target.hasAttribute('data-print')) print();
  const control = target.closest('[data-error-summary]') && document.getElementById(target.hash.slice(1));
  if (control) {
    event.preventDefault();
    control.closest('.field')?.scrollIntoView({ block: 'start' });
    control.focus({ preventScroll: true });
  }
});

// One press, one effect; the server keeps the same promise with the form's `once` key.
addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.hasAttribute('data-once')) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = '1';
  setTimeout(() => form.querySelector('.btn[type=submit]')?.setAttribute('aria-busy', 'true'));
});
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('[data-sent]')) delete form.dataset.sent;
  for (const button of document.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
});
