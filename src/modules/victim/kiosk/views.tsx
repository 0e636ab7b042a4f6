import { routes } from '../../../routes.ts';
import { fill, type Language } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { VisitField } from '../../../ui/kiosk.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import { type KioskRow, kioskState } from './kiosk.ts';
import { stateWords, kioskText as t } from './text.ts';

type Spoken = { readonly language: Language };

/** Says nothing of what this place is for. */
export function StartView({ language }: Spoken) {
  return (
    <div class="kiosk-start">
      <PageHead title={t.startTitle} lead={t.startLead} language={language} />
      <LinkButton href={routes.home()} kind="primary" size="large">
        {phrase(t.start, language)}
      </LinkButton>
    </div>
  );
}

export function SetUpView({ token, name, language }: Spoken & { token: string; name: string }) {
  return (
    <>
      <PageHead
        title={t.setUpTitle}
        lead={fill(phrase(t.setUpLead, language), { name })}
        language={language}
      />
      <form method="post" action={routes.kiosk.setUp(token)} class="form" autocomplete="off">
        <VisitField />
        <Button kind="primary">{phrase(t.setUp, language)}</Button>
      </form>
    </>
  );
}

export function GoneView({ language }: Spoken) {
  return (
    <>
      <PageHead title={t.setUpTitle} language={language} />
      <p>{phrase(t.gone, language)}</p>
    </>
  );
}

const tones = { waiting: 'progress', late: 'neutral', set_up: 'ok', removed: 'neutral' } as const;

export function KiosksView(
  props: Spoken & {
    kiosks: readonly KioskRow[];
    now: Temporal.Instant;
    origin: string;
    state: FormState;
    secrets: () => FormSecrets;
  },
) {
  const { kiosks, now, origin, state, secrets, language } = props;
  return (
    <Stack>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language}>
        <p class="hint">{fill(phrase(t.browser, language), { origin })}</p>
      </PageHead>
      <Table
        caption={t.title}
        quietCaption
        language={language}
        rows={kiosks}
        mark={(row) => (kioskState(row, now) === 'removed' ? 'quiet' : undefined)}
        empty={<EmptyState title={t.none} body={t.noneBody} language={language} />}
        columns={[
          { key: 'name', head: t.name, names: true, cell: (row) => row.name },
          {
            key: 'state',
            head: t.state,
            cell: (row) => {
              const known = kioskState(row, now);
              return <Tag tone={tones[known]} label={stateWords[known]} language={language} />;
            },
          },
          { key: 'made', head: t.made, cell: (row) => <Moment at={row.madeAt} language={language} /> },
          {
            key: 'set-up',
            head: t.setUpAt,
            cell: (row) => (row.setUpAt === null ? '–' : <Moment at={row.setUpAt} language={language} />),
          },
          {
            key: 'remove',
            head: t.remove,
            bare: true,
            cell: (row) =>
              row.removedAt !== null ? null : (
                <PostForm action={routes.kiosks.removal(row.id)} secrets={secrets()} inline>
                  <Button kind="secondary" size="small" label={`${phrase(t.remove, language)} – ${row.name}`}>
                    {phrase(t.remove, language)}
                  </Button>
                </PostForm>
              ),
          },
        ]}
      />
      <Card title={t.add} look="quiet" language={language}>
        <PostForm action={routes.kiosks.index()} secrets={secrets()}>
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            width="md"
            maxlength={40}
            state={state}
            language={language}
          />
          <ButtonRow>
            <Button kind="primary">{phrase(t.make, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </Stack>
  );
}

/** The link, once. */
export function KioskLinkView({ href, language }: Spoken & { href: string | null }) {
  return (
    <>
      <PageHead
        title={href === null ? t.title : t.linkTitle}
        lead={href === null ? t.already : t.linkLead}
        language={language}
      />
      {href === null ? null : (
        <p>
          <code>{href}</code>
        </p>
      )}
      <p>
        <a href={routes.kiosks.index()}>{phrase(t.back, language)}</a>
      </p>
    </>
  );
}
