import { read, type StaffActor } from '../../db/access.ts';
import { type FactEntry, readFacts, saveFacts } from '../../modules/intake/index.ts';
import { depsAt, expectKind, fresh, type Stage } from './stage.ts';
import type { FactValue, Story } from './story.ts';

type Value = FactEntry['value'];

function isAgo(value: FactValue): value is { readonly ago: number } {
  return typeof value === 'object' && value !== null && 'ago' in value && typeof value.ago === 'number';
}

/** The story's facts as single, dated, sourced answers. */
export function factsOf(stage: Stage, story: Story, today: string): Readonly<Record<string, FactEntry>> {
  const entries: Record<string, FactEntry> = {};
  const source = story.caller === 'agency' ? 'institution' : 'victim';
  const put = (path: string, value: FactValue) => {
    const known: Value = isAgo(value) ? stage.clock.day(value.ago).toString() : value;
    entries[path] = { value: known, on: today, source };
  };
  for (const [place, crime] of (story.crimes ?? []).entries()) {
    for (const [field, value] of Object.entries(crime)) put(`crimes.${place}.${field}`, value);
  }
  for (const [group, fields] of Object.entries(story.facts ?? {})) {
    for (const [field, value] of Object.entries(fields)) put(`${group}.${field}`, value);
  }
  return entries;
}

/** Saves the fact sheet as the counsellor filled it in. */
export async function tellFacts(stage: Stage, actor: StaffActor, moment: Temporal.Instant): Promise<void> {
  const deps = depsAt(stage, moment);
  const today = moment.toZonedDateTimeISO('Asia/Seoul').toPlainDate().toString();
  const { version } = await read(deps, actor, (r) => readFacts(r, stage.case));
  const changes = factsOf(stage, stage.story, today);
  expectKind(
    stage,
    await saveFacts(deps, actor, fresh(), stage.case, { changes, expected: version }),
    'saved',
  );
}
