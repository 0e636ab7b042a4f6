// Writes src/db/schema.ts, the row types, from a freshly migrated database. `--check` only compares.
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { withScratchDatabase } from '../test/scratch.ts';

const target = path.join(import.meta.dirname, '../src/db/schema.ts');

const brands: Readonly<Record<string, string>> = {
  case_id: 'CaseId',
  other_case_id: 'CaseId',
  person_id: 'PersonId',
  staff_id: 'StaffId',
  manager_id: 'StaffId',
  assignee_id: 'StaffId',
  claimed_by: 'StaffId',
  done_by: 'StaffId',
  party_id: 'PartyId',
  referral_id: 'ReferralId',
  bundle_id: 'BundleId',
  consent_id: 'ConsentId',
  incident_id: 'IncidentId',
  document_id: 'DocumentId',
  session_id: 'SessionId',
  data_key_id: 'DataKeyId',
  access_id: 'AccessId',
  handed_in_by: 'AccessId',
  made_by: 'AccessId',
  appointment_id: 'AppointmentId',
  kiosk_id: 'KioskId',
  visit_id: 'VisitId',
};
const ownIds: Readonly<Record<string, string>> = {
  'app.case_file': 'CaseId',
  'app.person': 'PersonId',
  'app.party': 'PartyId',
  'app.intake': 'IntakeId',
  'app.incident': 'IncidentId',
  'app.consent': 'ConsentId',
  'app.data_key': 'DataKeyId',
  'app.bundle': 'BundleId',
  'app.referral': 'ReferralId',
  'app.document': 'DocumentId',
  'app.task': 'TaskId',
  'app.appointment': 'AppointmentId',
  'auth.staff': 'StaffId',
  'app.victim_access': 'AccessId',
  'auth.session': 'SessionId',
  'auth.victim_session': 'SessionId',
  'app.kiosk': 'KioskId',
  'auth.kiosk_visit': 'VisitId',
};

type Column = {
  schema: string;
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  defaulted: boolean;
};

function typeOf(column: Column): { select: string; insert: string } {
  const plain = (text: string) => ({ select: text, insert: text });
  const brand = column.column === 'id' ? ownIds[`${column.schema}.${column.table}`] : brands[column.column];
  if (column.type === 'uuid') return plain(brand ?? 'string');
  if (column.type === 'timestamptz')
    return { select: 'Temporal.Instant', insert: 'Temporal.Instant | string' };
  if (column.type === 'date') return { select: 'Temporal.PlainDate', insert: 'Temporal.PlainDate | string' };
  if (['int2', 'int4', 'float8'].includes(column.type)) return plain('number');
  if (column.type === 'int8') return { select: 'string', insert: 'number | string' };
  if (column.type === 'bool') return plain('boolean');
  if (column.type === 'bytea') return plain('Buffer');
  if (column.type === 'jsonb') return { select: 'unknown', insert: 'string' };
  if (column.type === '_text') return plain('string[]');
  if (column.type === '_uuid') return plain('string[]');
  if (column.type === '_bytea') return plain('Buffer[]');
  return plain('string');
}

function columnLine(column: Column): string {
  const { select, insert } = typeOf(column);
  const read = column.nullable ? `${select} | null` : select;
  const optional = column.nullable || column.defaulted;
  const put = column.nullable ? `${insert} | null` : insert;
  const update = put;
  if (read === put && !optional) return `  ${column.column}: ${read};`;
  return `  ${column.column}: ColumnType<${read}, ${optional ? `${put} | undefined` : put}, ${update}>;`;
}

async function readColumns(client: pg.Client): Promise<Column[]> {
  const rows = await client.query<Column>(`
    select n.nspname as schema, c.relname as table, a.attname as column, t.typname as type,
           not a.attnotnull as nullable, (a.atthasdef or a.attidentity <> '') as defaulted
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    where n.nspname in ('app', 'auth', 'dir', 'audit') and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
    order by n.nspname, c.relname, a.attnum`);
  return rows.rows;
}

function render(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, (column) => `${column.schema}.${column.table}`);
  const pascal = (name: string) =>
    name.replace(/(^|[._])(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const interfaces = [...tables].map(
    ([name, list]) => `export interface ${pascal(name)} {\n${list.map(columnLine).join('\n')}\n}`,
  );
  const map = [...tables.keys()].map((name) => `  '${name}': ${pascal(name)};`);
  const used = [...new Set([...Object.values(brands), ...Object.values(ownIds)])].filter((brand) =>
    interfaces.some((text) => new RegExp(`\\b${brand}\\b`).test(text)),
  );
  return `// Generated from the migrations by \`npm run schema\`. Do not edit.
import type { ColumnType } from 'kysely';
import type { ${used.sort().join(', ')} } from '../shared/ids.ts';

${interfaces.join('\n\n')}

export interface Schema {
${map.join('\n')}
}
`;
}

const written = await withScratchDatabase(async (client) => render(await readColumns(client)));
if (process.argv.includes('--check')) {
  if (fs.readFileSync(target, 'utf8') !== written) {
    console.error('src/db/schema.ts does not match the migrations. Run: npm run schema');
    process.exit(1);
  }
} else {
  fs.writeFileSync(target, written);
}
