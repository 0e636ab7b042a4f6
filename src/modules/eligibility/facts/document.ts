import { answerKind, choicesOf } from './answers.ts';
import { listNotes } from './catalogue/lists.ts';
import { catalogue, factGroups } from './catalogue.ts';
import { offenceCodes, offences } from './offences.ts';
import { type FactKey, pathOf } from './sheet.ts';

/** What may stand there: the choices, or the kind of value. */
function values(key: FactKey): string {
  if (key === 'crimes.code') return 'an offence code, listed below';
  const path = pathOf(key);
  const choices = choicesOf(path);
  return choices.length > 0 ? choices.join(' | ') : answerKind(path);
}

/** `docs/facts.md`, written from the catalogue: one line for each fact with its source clause. */
export function factsDocument(): string {
  const lines = catalogue();
  const sections = Object.entries(factGroups).map(([group, { name, why }]) =>
    [
      `## ${name.en} (\`${group}\`)`,
      '',
      `${why.en}`,
      '',
      ...lines
        .filter(([key]) => key.startsWith(`${group}.`))
        .map(
          ([key, note]) =>
            `- \`${key}\` — ${note.label.en} ${note.label.ko} [${values(key)}] (${note.source}; distress ${note.distress})`,
        ),
      '',
    ].join('\n'),
  );
  const codes = offenceCodes.map((code) => {
    const { name, law, groups } = offences[code];
    return `- \`${code}\` — ${name.en}, ${name.ko} (${law}): ${groups.join(', ') || 'no group'}`;
  });
  return [
    '# Facts',
    '',
    'A fact sheet is JSON; its schema is served at `/api/v1/schemas/facts`. Every field may be absent, and',
    'absent means unknown, never "no". A list that is present is complete. Distress runs from 0 (a plain fact)',
    'to 3 (the worst of what happened) and decides how late a question is asked. This file is written from the',
    'catalogue of facts; `npx vitest run --project unit src/modules/eligibility/facts -u` writes it anew.',
    '',
    ...lines
      .filter(([key]) => !key.includes('.'))
      .map(([key, note]) => `- \`${key}\` — ${note.label.en} ${note.label.ko} (${note.source})`),
    '',
    ...sections,
    '## Inside lists',
    '',
    ...Object.entries(listNotes).flatMap(([list, fields]) =>
      Object.entries(fields).map(
        ([field, note]) => `- \`${list}[].${field}\` — ${note.label.en} ${note.label.ko} (${note.source})`,
      ),
    ),
    '',
    '## Offence codes',
    '',
    ...codes,
    '',
  ].join('\n');
}
