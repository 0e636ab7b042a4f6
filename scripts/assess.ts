import { readFileSync } from 'node:fs';
import { assess, parseFacts } from '../src/modules/eligibility/index.ts';
import { parseDay } from '../src/shared/calendar-day.ts';

/**
 * `npm run -s assess -- FACTS.json [--as-of YYYY-MM-DD]` prints every service's result as JSON.
 * A wrong sheet is told to stderr, one JSON pointer a line, with exit code 1; nothing is assessed then.
 */
function run(args: readonly string[]): number {
  const at = args.indexOf('--as-of');
  const asOf = at < 0 ? undefined : args[at + 1];
  const file = args.find((arg, place) => arg !== '--as-of' && (at < 0 || place !== at + 1));
  if (file === undefined || (at >= 0 && asOf === undefined)) {
    return refuse(['usage: npm run -s assess -- FACTS.json [--as-of YYYY-MM-DD]']);
  }
  if (asOf !== undefined && parseDay(asOf) === null) return refuse([`--as-of: no such day: ${asOf}`]);
  const json = readJson(file);
  if ('problem' in json) return refuse([json.problem]);
  const sheet = parseFacts(json.value, asOf);
  if (!sheet.ok)
    return refuse(sheet.errors.map(({ field, message }) => `${field || '/'}: ${message.en} (${message.ko})`));
  process.stdout.write(`${JSON.stringify(assess(sheet.value, asOf), null, 2)}\n`);
  return 0;
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

function readJson(file: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8')) };
  } catch (error) {
    return { problem: `${file}: ${error instanceof Error ? error.message : 'cannot be read'}` };
  }
}

// A reader that closes early (| head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2));
