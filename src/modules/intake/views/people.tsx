import { routes } from '../../../routes.ts';
import type { CaseId, IntakeId, PartyId } from '../../../shared/ids.ts';
import { fill, type Language, say } from '../../../shared/text.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Radios, Select } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import type { FormState } from '../../../ui/form-state.ts';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { AutosaveStatus, type FormSecrets, PostForm } from '../../../ui/post-form.tsx';
import { phrase } from '../../../ui/say.ts';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import {
  type Party,
  type PartyKind,
  partyKinds,
  partyKindWords,
  relations,
  relationWords,
} from '../../people/index.ts';
import { partyText as text } from '../step-text.ts';
import { intakeText } from '../text.ts';
import { linkWords } from './tasks.tsx';

type Links = readonly { readonly other: CaseId; readonly kind: string; readonly number: string | null }[];

function nameOf(party: Party, language: Language): string {
  if (party.identity === null) return phrase(text.hidden, language);
  return party.identity.name === '' ? phrase(text.unknownName, language) : party.identity.name;
}

function LinkForm(props: {
  id: IntakeId;
  links: Links;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { id, state, language } = props;
  return (
    <Card title={text.linkTitle} language={language}>
      {props.links.length === 0 ? null : (
        <ul>
          {props.links.map((link) => (
            <li>
              {link.number ?? '–'} · {say(linkWords(link.kind), language)}
            </li>
          ))}
        </ul>
      )}
      <PostForm action={routes.intakes.step(id, 'links')} secrets={props.secrets}>
        <TextField state={state} name="number" label={text.linkNumber} width="sm" language={language} />
        <Radios
          state={state}
          name="kind"
          label={text.linkKind}
          inline
          choices={[
            { value: 'same_incident', label: text.sameIncident },
            { value: 'family', label: text.family },
          ]}
          language={language}
        />
        <Button kind="secondary">{phrase(text.link, language)}</Button>
      </PostForm>
    </Card>
  );
}

/** The people of the case, and the doors to add one. */
export function PeopleList(props: {
  id: IntakeId;
  /** Somebody at the desk has saved the victim. */
  confirmed: boolean;
  parties: readonly Party[];
  links: Links;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { id, parties, language } = props;
  const hasVictim = parties.some((party) => party.kind === 'victim');
  const addable = partyKinds.filter((kind) => kind !== 'victim' || !hasVictim);
  return (
    <>
      <p>{phrase(text.lead, language)}</p>
      {hasVictim && !props.confirmed ? (
        <Notice tone="warn" language={language}>
          <p>{phrase(text.unconfirmed, language)}</p>
        </Notice>
      ) : null}
      {parties.length === 0 ? (
        <EmptyState title={text.nobody} body={text.nobodyBody} language={language} />
      ) : (
        <SummaryList
          language={language}
          rows={parties.map((party) => ({
            key: partyKindWords[party.kind],
            value: (
              <>
                {nameOf(party, language)}{' '}
                <Tag label={relationWords[party.relation]} language={language} icon="person" />
              </>
            ),
            changeHref: party.identity === null ? undefined : routes.intakes.step(id, `people/${party.id}`),
          }))}
        />
      )}
      <ButtonRow>
        {addable.map((kind, at) => (
          <LinkButton
            kind={at === 0 && !hasVictim ? 'primary' : 'tertiary'}
            icon="plus"
            href={`${routes.intakes.step(id, 'people/new')}?kind=${kind}`}
          >
            {fill(say(text.add, language), { kind: say(partyKindWords[kind], language) })}
          </LinkButton>
        ))}
      </ButtonRow>
      <LinkForm {...props} />
      {hasVictim ? (
        <ButtonRow>
          <LinkButton href={routes.intakes.step(id, 'incident')} iconAfter="right">
            {phrase(text.next, language)}
          </LinkButton>
        </ButtonRow>
      ) : null}
    </>
  );
}

/** One person. Everything about an offender is of the class `offender`; a home is of `whereabouts`. */
export function PartyForm(props: {
  id: IntakeId;
  party: PartyId | null;
  kind: PartyKind;
  state: FormState;
  secrets: FormSecrets;
  language: Language;
}) {
  const { id, kind, state, language } = props;
  const spoken = { state, language };
  const party = props.party ?? 'new';
  const title = fill(say(props.party === null ? text.add : text.edit, language), {
    kind: say(partyKindWords[kind], language),
  });
  return (
    <PostForm
      action={routes.intakes.step(id, `people/${party}`)}
      secrets={props.secrets}
      autosave={routes.intakes.draft(id)}
    >
      <h2 id="f-kind">{title}</h2>
      <input type="hidden" name="step" value="people" />
      <input type="hidden" name="party" value={party} />
      <input type="hidden" name="kind" value={kind} />
      {kind === 'offender' ? (
        <Notice language={language}>
          <p>{phrase(text.offenderWhy, language)}</p>
        </Notice>
      ) : null}
      {kind === 'victim' ? (
        <input type="hidden" name="relation" value="self" />
      ) : (
        <Select
          {...spoken}
          name="relation"
          label={text.relation}
          options={relations
            .filter((relation) => relation !== 'self')
            .map((value) => ({ value, label: relationWords[value] }))}
        />
      )}
      <TextField {...spoken} name="name" label={text.name} optional={kind === 'offender'} />
      <DayField {...spoken} name="birthDate" label={text.birthDate} optional />
      <TextField
        {...spoken}
        name="birthYear"
        label={text.birthYear}
        inputmode="numeric"
        width="xs"
        optional
      />
      <TextField {...spoken} name="phone" label={text.phone} type="tel" inputmode="tel" optional />
      <TextField
        {...spoken}
        name="address"
        label={text.address}
        why={text.addressWhy}
        width="full"
        optional
      />
      <TextField {...spoken} name="workplace" label={text.workplace} width="lg" optional />
      <TextArea {...spoken} name="note" label={text.note} rows={3} optional />
      <ButtonRow>
        <Button>{phrase(intakeText.saveOnly, language)}</Button>
        <AutosaveStatus language={language} />
      </ButtonRow>
    </PostForm>
  );
}
