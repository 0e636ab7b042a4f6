// A passkey: the form that wants one waits for the device's answer and takes it along in a field. What leads
// there is shown only where the browser can do it and the address is the one passkeys are bound to.
(() => {
  const api = globalThis.PublicKeyCredential;
  if (!api?.parseCreationOptionsFromJSON || !api.parseRequestOptionsFromJSON || !api.prototype.toJSON) return;
  for (const offer of document.querySelectorAll('[data-passkey-at]')) {
    offer.hidden = offer.dataset.passkeyAt !== location.hostname;
  }
  const field = document.querySelector('input[data-passkey]');
  if (!field) return;
  const failed = document.querySelector('[data-passkey-failed]');
  let waiting = false;

  const answer = () => {
    const options = JSON.parse(field.dataset.options);
    return field.dataset.passkey === 'create'
      ? navigator.credentials.create({ publicKey: api.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: api.parseRequestOptionsFromJSON(options) });
  };

  field.form.addEventListener('submit', async (event) => {
    if (field.value) return;
    event.preventDefault();
    event.stopPropagation();
    if (waiting) return;
    waiting = true;
    failed.hidden = true;
    try {
      field.value = JSON.stringify((await answer()).toJSON());
      field.form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
    waiting = false;
  });
})();
