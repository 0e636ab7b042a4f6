import { routes } from '../../../routes.ts';
import { formatInstant } from '../../../shared/calendar-day.ts';
import { fill, say, type Words } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase, type Spoken } from '../../../ui/say.ts';
import { DefinitionGrid } from '../../../ui/summary-list.tsx';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import { findService } from '../../directory/index.ts';
import { rules } from '../../eligibility/index.ts';
import { releaseText as text } from '../text.ts';
import type { Release, ReleaseEffect } from './release-store.ts';

export type ReleaseProps = Spoken & {
  readonly version: string;
  readonly published: string | null;
  readonly effect: ReleaseEffect | null;
  readonly history: readonly Release[];
  readonly state: FormState;
  readonly secrets: () => FormSecrets;
};

function nameOf(slug: string): Phrase {
  return findService(slug)?.name ?? rules.find((rule) => rule.slug === slug)?.name ?? slug;
}

const told = (
  words: Words,
  language: Spoken['language'],
  values: Readonly<Record<string, string | number>>,
) => fill(say(words, language), values);

function Versions({ version, published, language }: ReleaseProps) {
  const clauses = rules.reduce((sum, rule) => sum + rule.clauses.length, 0);
  const low = rules.filter((rule) => rule.confidence === 'low').length;
  const isPublished = version === published;
  return (
    <Card language={language}>
      <DefinitionGrid
        language={language}
        rows={[
          {
            key: text.current,
            value: (
              <>
                <span class="num">{version}</span>{' '}
                <Tag
                  label={isPublished ? text.isPublished : text.notPublished}
                  tone={isPublished ? 'ok' : 'warn'}
                  language={language}
                />
              </>
            ),
          },
          {
            key: text.published,
            value: <span class="num">{published ?? say(text.never, language)}</span>,
          },
          {
            key: text.service,
            value: told(text.services, language, { services: rules.length, clauses }),
          },
          { key: text.low, value: told(text.lowConfidence, language, { n: low }) },
        ]}
      />
    </Card>
  );
}

function Counted({ effect, language }: Spoken & { effect: ReleaseEffect | null }) {
  if (effect === null) return null;
  if (effect.counted === null) {
    return (
      <p role="status">{told(text.counting, language, { at: formatInstant(effect.askedAt, language) })}</p>
    );
  }
  const { at, cases, services } = effect.counted;
  return (
    <>
      <p class="hint">{told(text.counted, language, { at: formatInstant(at, language), n: cases })}</p>
      <Table
        caption={text.effect}
        quietCaption
        language={language}
        rows={services}
        empty={<EmptyState title={text.noEffect} language={language} />}
        columns={[
          {
            key: 'service',
            head: text.service,
            names: true,
            cell: (row) => phrase(nameOf(row.slug), language),
          },
          { key: 'gained', head: text.gains, align: 'end', cell: (row) => row.gained },
          { key: 'lost', head: text.loses, align: 'end', cell: (row) => row.lost },
          { key: 'otherwise', head: text.otherwise, align: 'end', cell: (row) => row.otherwise },
        ]}
      />
    </>
  );
}

function EffectCard({ effect, secrets, language }: ReleaseProps) {
  return (
    <Card title={text.effect} language={language}>
      <p>{say(text.effectLead, language)}</p>
      <Counted effect={effect} language={language} />
      <PostForm action={routes.rules.effect()} secrets={secrets()}>
        <ButtonRow>
          <Button kind={effect === null ? 'primary' : 'tertiary'}>
            {say(effect === null ? text.ask : text.askAgain, language)}
          </Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}

function PublishCard({ effect, state, secrets, language }: ReleaseProps) {
  const counted = effect !== null && effect.counted !== null;
  return (
    <Card title={text.publish} language={language}>
      <p>{say(counted ? text.publishLead : text.effectFirst, language)}</p>
      {counted ? (
        <PostForm action={routes.rules.release()} secrets={secrets()}>
          <TextArea
            state={state}
            name="note"
            label={text.note}
            hint={text.noteHint}
            rows={3}
            maxlength={500}
            language={language}
          />
          <ButtonRow>
            <Button>{say(text.publish, language)}</Button>
          </ButtonRow>
        </PostForm>
      ) : null}
    </Card>
  );
}

function History({ history, language }: ReleaseProps) {
  return (
    <Card title={text.history} look="flush" language={language}>
      <Table
        caption={text.history}
        quietCaption
        language={language}
        rows={history}
        empty={<EmptyState title={text.never} language={language} />}
        columns={[
          {
            key: 'version',
            head: text.version,
            names: true,
            cell: (row) => <span class="num">{row.version}</span>,
          },
          {
            key: 'when',
            head: text.when,
            cell: (row) => <Moment at={row.publishedAt} language={language} />,
          },
          { key: 'by', head: text.by, cell: (row) => row.by },
          { key: 'note', head: text.note, cell: (row) => row.note },
          {
            key: 'summary',
            head: text.summary,
            cell: ({ cases, gained, lost }) => told(text.summaryLine, language, { cases, gained, lost }),
          },
        ]}
      />
    </Card>
  );
}

/** The rules of this program, what they would change, and the act of publishing them. */
export function ReleasePage(props: ReleaseProps) {
  const { version, published, state, language } = props;
  return (
    <Stack>
      <ErrorSummary state={state} language={language} />
      <PageHead title={text.title} lead={text.lead} language={language} />
      <Versions {...props} />
      {version === published ? null : (
        <>
          <EffectCard {...props} />
          <PublishCard {...props} />
        </>
      )}
      <History {...props} />
    </Stack>
  );
}
