// Where she asks for a talk and behind the receipt code the tab keeps one entry, no trail: a link takes the place
// of the page it stands on, and a form is sent from here and its answer put in the form's place. What leaves a
// file on the device, and what cannot be sent this way, goes the browser's own way.
(() => {
  const policy = globalThis.trustedTypes?.createPolicy('answers', { createHTML: (html) => html });

  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
    if (link.pathname + link.search === location.pathname + location.search) return;
    event.preventDefault();
    location.replace(link.href);
  });

  const put = (html) => {
    document.open();
    document.write(policy ? policy.createHTML(html) : html);
    document.close();
    scrollTo(0, 0);
  };

  const plainly = (form, submitter) => {
    if (submitter?.name) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: submitter.name, value: submitter.value });
      form.append(field);
    }
    HTMLFormElement.prototype.submit.call(form);
  };

  addEventListener('submit', async (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-file')) return;
    event.preventDefault();
    document.documentElement.dataset.sending = '';
    const body = new FormData(form);
    if (submitter?.name) body.append(submitter.name, submitter.value);
    try {
      const headers = { 'x-one-entry': '1' };
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body, headers });
      const to = answer.headers.get('x-go');
      const html = answer.headers.get('content-type')?.startsWith('text/html') && (await answer.text());
      // Somebody left meanwhile: nothing may come up again.
      if (!form.isConnected) return;
      if (to) location.replace(to);
      else if (html) put(html);
      else plainly(form, submitter);
    } catch {
      if (form.isConnected) plainly(form, submitter);
    }
  });

  // In a row of questions, the browser's own "back" is the question before.
  const back = document.querySelector('button[name=go][value=back]');
  if (!back) return;
  if (history.state !== 'asking') history.pushState('asking', '');
  addEventListener('popstate', (event) => {
    if (event.state !== 'asking' && !location.hash) back.click();
  });
})();
