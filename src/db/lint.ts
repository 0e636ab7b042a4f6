// The catalog lint: what a migration must never leave behind, asked of PostgreSQL's own catalogue.
// Each rule is one statement whose rows are violations; what is allowed nevertheless stands below, with why.

export type Violation = { readonly rule: string; readonly object: string };

type Rule = { readonly rule: string; readonly sql: string };

const ours = "('app', 'auth', 'dir', 'audit', 'sec')";
const roles = "('hangot_rt', 'hangot_owner', 'hangot_definer', 'hangot_jobs')";
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace`;
const caseTables = `${tables} where n.nspname in ('app', 'audit') and c.relkind in ('r', 'p')`;
const functions = 'pg_proc p join pg_namespace n on n.oid = p.pronamespace';
const notExtension = `not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;
const policies = `pg_policy p join ${tables.replace('pg_class c', 'pg_class c on c.oid = p.polrelid')}`;
const policyName = `p.polrelid::regclass || ': ' || p.polname`;
const policyText = `coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')`;
const tableGrants = `${tables} cross join lateral aclexplode(c.relacl) a where n.nspname in ${ours}`;

export const rules: readonly Rule[] = [
  {
    rule: 'row security is not forced',
    sql: `select c.oid::regclass::text from ${caseTables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    rule: 'table without a policy',
    sql: `select c.oid::regclass::text from ${caseTables} and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
  },
  {
    rule: 'written without a leaf',
    sql: `select c.oid::regclass::text from ${caseTables} and n.nspname = 'app'
      and has_any_column_privilege('hangot_rt', c.oid, 'insert, update')
      and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgenabled in ('O', 'A')
        and t.tgfoid = 'sec.require_leaf'::regproc and t.tgdeferrable)`,
  },
  {
    rule: 'view not security_invoker',
    sql: `select c.oid::regclass::text from ${tables} where n.nspname in ${ours} and c.relkind = 'v'
      and not coalesce(c.reloptions::text[] && '{security_invoker=true,security_invoker=on}', false)`,
  },
  {
    rule: 'materialised view',
    sql: `select c.oid::regclass::text from ${tables} where n.nspname in ${ours} and c.relkind = 'm'`,
  },
  { rule: 'policy to public', sql: `select ${policyName} from ${policies} where 0 = any(p.polroles)` },
  {
    rule: 'policy lets the runtime role see everything',
    sql: `select ${policyName} from ${policies} where 'hangot_rt'::regrole = any(p.polroles) and p.polpermissive
      and p.polcmd in ('r', 'd', '*', 'w') and pg_get_expr(p.polqual, p.polrelid) = 'true'`,
  },
  {
    rule: 'policy oversees beyond its centre',
    sql: `select ${policyName} from ${policies} where exists (
      select 1 from unnest(array[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)]) q
      where q ~ 'oversees' and q !~ 'center_id|case_file')`,
  },
  {
    rule: 'whoever oversees may write',
    sql: `select ${policyName} from ${policies} where p.polcmd in ('a', 'w', 'd', '*') and ${policyText} ~ 'oversees'`,
  },
  {
    rule: 'definer function changes data and asks nobody',
    sql: `select p.oid::regprocedure::text from ${functions} where n.nspname in ${ours} and p.prosecdef
      and p.provolatile = 'v' and p.prorettype <> 'trigger'::regtype and has_function_privilege('hangot_rt', p.oid, 'execute')
      and p.prosrc !~ 'sec\\.((ctx|me|become_sequencer)\\(\\)|portal_case\\()'`,
  },
  {
    rule: 'row can be carried to another case',
    sql: `select c.oid::regclass::text from ${tables} where n.nspname = 'app' and c.relkind in ('r', 'p')
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id'
        and has_column_privilege('hangot_rt', c.oid, a.attnum, 'update'))
      and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgenabled in ('O', 'A')
        and t.tgfoid = 'sec.stays'::regproc)`,
  },
  {
    rule: 'current_setting without nullif in a policy',
    sql: `select ${policyName} from ${policies} where ${policyText} ~* 'current_setting' and ${policyText} !~* 'nullif'`,
  },
  {
    rule: 'security definer by another owner or with a loose search_path',
    sql: `select p.oid::regprocedure::text from ${functions} where n.nspname not in ('pg_catalog', 'information_schema')
      and p.prosecdef and ${notExtension} and (p.proowner <> 'hangot_definer'::regrole
        or not exists (select 1 from unnest(coalesce(p.proconfig, '{}')) g where g like 'search_path=pg_catalog%'))`,
  },
  {
    rule: 'function executable by public',
    sql: `select p.oid::regprocedure::text from ${functions} where n.nspname in ${ours}
      and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))`,
  },
  {
    rule: 'leakproof function',
    sql: `select p.oid::regprocedure::text from ${functions} where p.proleakproof and ${notExtension}
      and n.nspname not in ('pg_catalog', 'information_schema')`,
  },
  {
    rule: 'role too strong',
    sql: `select rolname from pg_roles where rolname in ${roles}
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  },
  {
    rule: 'owner or definer can sign in',
    sql: `select rolname from pg_roles where rolname in ('hangot_owner', 'hangot_definer') and rolcanlogin`,
  },
  {
    rule: 'role is a member of another',
    sql: `select m.member::regrole || ' in ' || m.roleid::regrole from pg_auth_members m
      where m.member::regrole::text in ${roles}`,
  },
  {
    rule: 'runtime role owns something',
    sql: `select c.oid::regclass::text from pg_class c where c.relowner = 'hangot_rt'::regrole
      union all select p.oid::regprocedure::text from pg_proc p where p.proowner = 'hangot_rt'::regrole
      union all select n.nspname::text from pg_namespace n where n.nspowner = 'hangot_rt'::regrole
      union all select d.datname::text from pg_database d where d.datdba = 'hangot_rt'::regrole`,
  },
  {
    rule: 'runtime role may create in a schema',
    sql: `select n.nspname::text from pg_namespace n where n.nspname !~ '^pg_(toast_)?temp'
      and has_schema_privilege('hangot_rt', n.oid, 'create')`,
  },
  {
    rule: 'runtime role may write code',
    sql: `select l.lanname::text from pg_language l where l.lanpltrusted and has_language_privilege('hangot_rt', l.oid, 'usage')
      and l.lanname <> 'sql'`,
  },
  {
    rule: 'dangerous grant',
    sql: `select c.oid::regclass || ': ' || lower(a.privilege_type) from ${tableGrants}
      and a.grantee in ('hangot_rt'::regrole, 'hangot_jobs'::regrole)
      and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'DELETE', 'MAINTAIN')`,
  },
  {
    rule: 'grant to public',
    sql: `select c.oid::regclass || ': ' || lower(a.privilege_type) from ${tableGrants} and a.grantee = 0
      union all select n.nspname || ': ' || lower(a.privilege_type) from pg_namespace n
      cross join lateral aclexplode(n.nspacl) a where n.nspname in ${ours} and a.grantee = 0`,
  },
  {
    rule: 'secret table readable',
    sql: `select c.oid::regclass::text from ${tables} where n.nspname = 'sec' and c.relkind in ('r', 'p', 'v')
      and (has_any_column_privilege('hangot_rt', c.oid, 'select, insert, update')
        or has_any_column_privilege('hangot_jobs', c.oid, 'select, insert, update'))`,
  },
  {
    rule: 'unexpected extension',
    sql: `select extname::text from pg_extension where extname not in ('plpgsql', 'pgcrypto', 'btree_gist', 'pg_trgm')`,
  },
];

/** Violations that are right all the same, each with its reason. */
export const allowed: readonly (Violation & { readonly why: string })[] = [
  {
    rule: 'dangerous grant',
    object: 'app.key_wrap: delete',
    why: 'Withdrawing consent removes a wrap; the policy spares the owner institution.',
  },
  {
    rule: 'dangerous grant',
    object: 'app.person_index: delete',
    why: 'Erasure and correction remove search tokens of a case at hand.',
  },
  {
    rule: 'written without a leaf',
    object: 'app.once',
    why: 'Holds form keys and outcomes of ids, no case data; the action it belongs to leaves the leaf.',
  },
];

type Client = { query(sql: string): Promise<{ rows: { rule: string; object: string }[] }> };

/** Every violation in the connected database, ordered; empty when the migrations kept the house rules. */
export async function lintCatalog(client: Client): Promise<readonly Violation[]> {
  const parts = rules.map(({ rule, sql }) => `select '${rule}' as rule, object from (${sql}) found(object)`);
  const found = await client.query(`${parts.join(' union all ')} order by 1, 2`);
  return found.rows.filter(
    (row) => !allowed.some((known) => known.rule === row.rule && known.object === row.object),
  );
}
