import { routes } from '../../../routes.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Radios } from '../../../ui/choice.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { Table } from '../../../ui/table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import { type Complaint, type ComplaintLine, complaintAbouts } from './complaint.ts';
import { aboutWords, complaintText as t } from './text.ts';

type Spoken = { readonly language: Language };
type FormProps = Spoken & { readonly state: FormState; readonly secrets: FormSecrets };

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line) => (
      <p>{line}</p>
    ))}
  </>
);

function Mine({ complaints, language }: Spoken & { complaints: readonly Complaint[] }) {
  if (complaints.length === 0) return null;
  return (
    <Card title={t.mine} language={language}>
      <Stack gap="small">
        {complaints.map((one) => (
          <article>
            <p class="hint">
              {phrase(aboutWords[one.about], language)} · <Moment at={one.madeAt} language={language} />
            </p>
            <Lines text={one.text} />
            {one.answer === null || one.answeredAt === null ? (
              <p class="hint">{phrase(t.waiting, language)}</p>
            ) : (
              <>
                <p class="hint">
                  {phrase(t.answer, language)} · <Moment at={one.answeredAt} language={language} />
                </p>
                <Lines text={one.answer} />
              </>
            )}
          </article>
        ))}
      </Stack>
    </Card>
  );
}

/** What she says, and what was answered. */
export function ToldView(props: FormProps & { complaints: readonly Complaint[] }) {
  const { complaints, state, secrets, language } = props;
  return (
    <>
      <ErrorSummary state={state} language={language} />
      <PageHead title={t.title} lead={t.lead} language={language} />
      <Mine complaints={complaints} language={language} />
      <PostForm action={routes.my.told()} secrets={secrets}>
        <Radios
          name="about"
          label={t.about}
          choices={complaintAbouts.map((value) => ({ value, label: aboutWords[value] }))}
          state={state}
          language={language}
        />
        <TextArea
          name="text"
          label={t.text}
          hint={t.hint}
          rows={5}
          maxlength={2000}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(t.send, language)}</Button>
        </ButtonRow>
      </PostForm>
      <p class="hint">{phrase(t.outside, language)}</p>
    </>
  );
}

function StateTag({ line, language }: Spoken & { line: ComplaintLine }) {
  const open = line.answeredAt === null;
  return <Tag label={open ? t.open : t.answered} tone={open ? 'warn' : 'ok'} language={language} />;
}

export function ComplaintsView({ lines, language }: Spoken & { lines: readonly ComplaintLine[] }) {
  return (
    <Stack>
      <PageHead title={t.listTitle} lead={t.listLead} language={language} />
      <Table
        caption={t.listTitle}
        quietCaption
        language={language}
        rows={lines}
        empty={<EmptyState title={t.none} body={t.noneBody} language={language} />}
        columns={[
          {
            key: 'at',
            head: t.madeAt,
            names: true,
            cell: (line) => (
              <a href={routes.complaints.show(line.id)}>
                <Moment at={line.madeAt} language={language} />
              </a>
            ),
          },
          { key: 'about', head: t.listAbout, cell: (line) => phrase(aboutWords[line.about], language) },
          { key: 'state', head: t.state, cell: (line) => <StateTag line={line} language={language} /> },
        ]}
      />
    </Stack>
  );
}

function AnswerForm({ id, state, secrets, language }: FormProps & { id: string }) {
  return (
    <PostForm action={routes.complaints.answer(id)} secrets={secrets}>
      <TextArea
        name="text"
        label={t.answer}
        hint={t.answerLead}
        rows={5}
        maxlength={2000}
        state={state}
        language={language}
      />
      <ButtonRow>
        <Button kind="primary">{phrase(t.answerSend, language)}</Button>
      </ButtonRow>
    </PostForm>
  );
}

export function ComplaintView(props: FormProps & { complaint: Complaint }) {
  const { complaint, language } = props;
  return (
    <Stack>
      <ErrorSummary state={props.state} language={language} />
      <PageHead title={t.listTitle} language={language}>
        <p class="hint">
          {phrase(aboutWords[complaint.about], language)} ·{' '}
          <Moment at={complaint.madeAt} language={language} />{' '}
          <StateTag line={complaint} language={language} />
        </p>
      </PageHead>
      {complaint.bland ? (
        <Notice tone="warn" language={language}>
          <p>{phrase(t.bland, language)}</p>
        </Notice>
      ) : null}
      <Card language={language}>
        <Lines text={complaint.text} />
      </Card>
      {complaint.answer === null ? (
        <AnswerForm {...props} id={complaint.id} />
      ) : (
        <Card title={t.answer} look="quiet" language={language}>
          <Lines text={complaint.answer} />
        </Card>
      )}
      <p>
        <a href={routes.complaints.index()}>{phrase(t.back, language)}</a>
      </p>
    </Stack>
  );
}
