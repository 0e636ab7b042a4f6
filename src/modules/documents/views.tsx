import { dataClasses, dataClassText } from '../../db/data-class.ts';
import { routes } from '../../routes.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { Language } from '../../shared/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card, Stack } from '../../ui/card.tsx';
import { Checkbox, Radios, Select } from '../../ui/choice.tsx';
import { FileField } from '../../ui/field.tsx';
import type { FormState } from '../../ui/form-state.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type FormSecrets, PostForm } from '../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../ui/say.ts';
import { Table } from '../../ui/table.tsx';
import { Moment } from '../../ui/times.tsx';
import { documentCodes, documentKind, documentKinds } from '../directory/index.ts';
import { type DocumentRow, downloadReasons, isPicture } from './document.ts';
import { documentText, reasonWords } from './text.ts';

type Spoken = { readonly language: Language };

function kindName(code: string): Phrase {
  const known = documentCodes.find((one) => one === code);
  return known === undefined ? code : documentKind(known).name;
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('ko-KR')} KB`;

function DocumentTable({
  rows,
  language,
  nameOf,
}: Spoken & { rows: readonly DocumentRow[]; nameOf: (slug: string) => Phrase }) {
  return (
    <Table
      caption={documentText.title}
      quietCaption
      language={language}
      rows={rows}
      empty={<EmptyState title={documentText.empty} body={documentText.emptyBody} language={language} />}
      columns={[
        {
          key: 'kind',
          head: documentText.kind,
          names: true,
          cell: (row) => <a href={routes.documents.show(row.id)}>{phrase(kindName(row.kind), language)}</a>,
        },
        { key: 'class', head: documentText.class, cell: (row) => phrase(dataClassText[row.class], language) },
        { key: 'size', head: documentText.size, align: 'end', cell: (row) => kilobytes(row.bytes) },
        {
          key: 'added',
          head: documentText.added,
          cell: (row) => <Moment at={row.addedAt} language={language} />,
        },
        {
          key: 'by',
          head: documentText.by,
          cell: (row) =>
            row.addedBy === null
              ? phrase(documentText.handedIn, language)
              : `${row.addedBy} · ${phrase(nameOf(row.institution), language)}`,
        },
      ]}
    />
  );
}

export type DocumentsProps = Spoken & {
  readonly of: CaseId;
  readonly rows: readonly DocumentRow[];
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly nameOf: (slug: string) => Phrase;
};

/** The papers of a case and the form for one more. */
export function Documents({ of, rows, state, secrets, language, nameOf }: DocumentsProps) {
  return (
    <Stack>
      <DocumentTable rows={rows} language={language} nameOf={nameOf} />
      <Card title={documentText.add} language={language}>
        <PostForm files action={routes.cases.documents(of)} secrets={secrets}>
          <FileField
            name="file"
            label={documentText.file}
            hint={documentText.fileHint}
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            state={state}
            language={language}
          />
          <Select
            name="kind"
            label={documentText.kind}
            options={documentKinds.map((kind) => ({ value: kind.code, label: kind.name }))}
            state={state}
            language={language}
          />
          <Select
            name="class"
            label={documentText.class}
            options={dataClasses.map((value) => ({ value, label: dataClassText[value] }))}
            state={state}
            language={language}
          />
          <Checkbox name="shared" label={documentText.shared} state={state} language={language} />
          <ButtonRow>
            <Button kind="primary">{phrase(documentText.save, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </Stack>
  );
}

/** The act of taking a document out of the house: which copy, and why. */
export function DownloadForm(
  props: Spoken & { document: DocumentRow; state: FormState; secrets: FormSecrets },
) {
  const { document, state, language } = props;
  return (
    <Card language={language}>
      <PageHead
        title={documentText.openTitle}
        over={phrase(kindName(document.kind), language)}
        lead={documentText.openLead}
        language={language}
      />
      <PostForm action={routes.documents.show(document.id)} secrets={props.secrets}>
        {isPicture(document.mediaType) ? (
          <Radios
            name="want"
            label={documentText.which}
            choices={[
              { value: 'view', label: documentText.view },
              { value: 'original', label: documentText.original },
            ]}
            state={state}
            language={language}
          />
        ) : null}
        <Radios
          name="reason"
          label={documentText.reason}
          choices={downloadReasons.map((value) => ({ value, label: reasonWords[value] }))}
          state={state}
          language={language}
        />
        <ButtonRow>
          <Button kind="primary">{phrase(documentText.open, language)}</Button>
        </ButtonRow>
      </PostForm>
    </Card>
  );
}
