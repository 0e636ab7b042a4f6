import type { DataClass } from '../../../db/data-class.ts';
import { dataClassText } from '../../../db/data-class.ts';
import { routes } from '../../../routes.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/text.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { Checkbox, Select } from '../../../ui/choice.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState } from '../../../ui/notice.tsx';
import { type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { type Phrase, phrase } from '../../../ui/say.ts';
import { Pagination } from '../../../ui/table.tsx';
import { Tag, Tags } from '../../../ui/tag.tsx';
import { Moment } from '../../../ui/times.tsx';
import { noteText } from '../text.ts';
import { longestNote, type Note } from './note.ts';
import type { NotePage } from './note-store.ts';

type Spoken = { readonly language: Language };

function NoteItem({ note, language, nameOf }: Spoken & { note: Note; nameOf: (slug: string) => Phrase }) {
  return (
    <article class="note">
      <p class="note-head">
        <strong>{note.writtenBy}</strong> {phrase(nameOf(note.institution), language)} ·{' '}
        <Moment at={note.writtenAt} language={language} />
      </p>
      <Tags>
        <Tag label={dataClassText[note.class]} icon="lock" language={language} />
        <Tag label={note.shared ? noteText.sharedTag : noteText.own} language={language} />
      </Tags>
      <p class="prewrap">{note.text}</p>
    </article>
  );
}

export type NotesProps = Spoken & {
  readonly case: CaseId;
  readonly page: NotePage;
  readonly nextHref: string | undefined;
  readonly classes: readonly DataClass[];
  readonly state: FormState;
  readonly secrets: FormSecrets;
  readonly nameOf: (slug: string) => Phrase;
};

/** The notes a reader may read, and the form for the next one. */
export function Notes(props: NotesProps) {
  const { language, state } = props;
  return (
    <Stack>
      {props.page.notes.length === 0 ? (
        <EmptyState title={noteText.empty} body={noteText.emptyBody} language={language} />
      ) : (
        props.page.notes.map((note) => <NoteItem note={note} language={language} nameOf={props.nameOf} />)
      )}
      <Pagination nextHref={props.nextHref} language={language} />
      <Card title={noteText.write} language={language}>
        <PostForm action={routes.cases.notes(props.case)} secrets={props.secrets}>
          <TextArea
            name="text"
            label={noteText.text}
            hint={noteText.textHint}
            rows={5}
            maxlength={longestNote}
            state={state}
            language={language}
          />
          <Select
            name="class"
            label={noteText.class}
            hint={noteText.classHint}
            options={props.classes.map((known) => ({ value: known, label: dataClassText[known] }))}
            state={state}
            language={language}
          />
          <Checkbox
            name="shared"
            label={noteText.shared}
            hint={noteText.sharedHint}
            state={state}
            language={language}
          />
          <ButtonRow>
            <Button kind="primary">{phrase(noteText.save, language)}</Button>
          </ButtonRow>
        </PostForm>
      </Card>
    </Stack>
  );
}
