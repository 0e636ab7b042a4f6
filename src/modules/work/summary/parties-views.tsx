import { routes } from '../../../routes.ts';
import { formatDay, parseDay } from '../../../shared/calendar-day.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { type Language, type Words, words } from '../../../shared/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, Stack } from '../../../ui/card.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { phrase } from '../../../ui/say.ts';
import { DefinitionGrid } from '../../../ui/summary-list.tsx';
import { formatPhone, type Party, partyKindWords, relationWords } from '../../people/index.ts';
import { workText } from '../text.ts';

type Props = {
  readonly of: CaseId;
  readonly parties: readonly Party[];
  /** Whether the places were asked for and opened. */
  readonly places: boolean;
  readonly language: Language;
};

function PartyCard({ party, places, language }: { party: Party; places: boolean; language: Language }) {
  const { identity, contact, whereabouts } = party;
  const rows: { key: Words; value: string }[] = [
    { key: workText.relation, value: phrase(relationWords[party.relation], language) },
  ];
  const add = (key: Words, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') rows.push({ key, value: String(value) });
  };
  const born = parseDay(identity?.birthDate ?? '');
  add(workText.birth, born === null ? identity?.birthYear : formatDay(born, language));
  add(workText.phone, contact === null ? null : formatPhone(contact.phone));
  if (places) {
    add(workText.address, whereabouts?.address);
    add(workText.workplace, whereabouts?.workplace);
  }
  const kind = partyKindWords[party.kind];
  const title =
    identity === null || identity.name === ''
      ? kind
      : words(`${kind.ko} · ${identity.name}`, `${kind.en} · ${identity.name}`);
  return (
    <Card title={title} level={3} language={language}>
      <DefinitionGrid rows={rows} language={language} />
    </Card>
  );
}

/** Names and numbers, opened on purpose; where somebody is stays closed until asked for separately. */
export function PartiesView({ of, parties, places, language }: Props) {
  return (
    <Stack>
      <PageHead level={2} title={workText.identity} lead={workText.identityLead} language={language} />
      {parties.length === 0 ? (
        <EmptyState title={workText.nothingToSee} body={workText.nothingToSeeBody} language={language} />
      ) : (
        parties.map((party) => <PartyCard party={party} places={places} language={language} />)
      )}
      {places || parties.length === 0 ? null : (
        <Notice tone="warn" language={language}>
          <p>{phrase(workText.openWhereWhy, language)}</p>
          <p>
            <LinkButton href={`${routes.cases.identity(of)}?open=where`} kind="tertiary">
              {phrase(workText.openWhere, language)}
            </LinkButton>
          </p>
        </Notice>
      )}
    </Stack>
  );
}
