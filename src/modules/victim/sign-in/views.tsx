import { routes } from '../../../routes.ts';
import type { Language, Words } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { untouched } from '../../../ui/form-state.ts';
import { VisitField } from '../../../ui/kiosk.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { phrase } from '../../../ui/say.ts';
import { passkeyText } from '../passkey/text.ts';
import { portalText as t } from '../text.ts';

/** Code and PIN. What was typed is never shown again, right or wrong. */
export function Door({
  language,
  notice,
  passkeyAt,
}: {
  language: Language;
  notice?: Words | undefined;
  passkeyAt?: string | undefined;
}) {
  return (
    <>
      {notice === undefined ? null : (
        <Notice tone="warn" language={language}>
          <p role="alert">{phrase(notice, language)}</p>
        </Notice>
      )}
      <PageHead title={t.doorTitle} lead={t.doorLead} language={language} />
      <form method="post" action={routes.my.door()} class="form" autocomplete="off" novalidate>
        <VisitField />
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          state={untouched}
          maxlength={20}
          width="md"
          language={language}
        />
        <TextField
          name="pin"
          type="secret"
          inputmode="numeric"
          label={t.pin}
          state={untouched}
          maxlength={10}
          width="sm"
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(t.open, language)}</Button>
        </ButtonRow>
      </form>
      {passkeyAt === undefined ? null : (
        <p data-passkey-at={passkeyAt} hidden>
          <a href={routes.my.key()}>{phrase(passkeyText.offer, language)}</a>
        </p>
      )}
      <p>{phrase(t.lost, language)}</p>
      <p>
        <a href={routes.request()}>{phrase(t.start, language)}</a>
      </p>
    </>
  );
}
