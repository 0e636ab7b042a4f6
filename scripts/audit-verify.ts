// npm run audit:verify -- FILE [--key KEY.pem] [--since CHECKPOINT]
// Checks an exported log without a database. Exit 0: it holds. 1: it does not. 2: wrong usage.
import fs from 'node:fs';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { verifyBundle } from '../src/modules/audit/bundle.ts';

const usage = `Usage: npm run audit:verify -- FILE [--key KEY.pem] [--since CHECKPOINT]
  --key    the centre's public key, received on another way; without it only the file's own key is checked
  --since  a checkpoint kept from earlier, to see that nothing was cut off or rewritten since`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return stop(`${file} cannot be read.`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { key: { type: 'string' }, since: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const { values, positionals } = readArguments();
const [file, ...more] = positionals;
if (values.help === true || file === undefined || more.length > 0) stop(usage);
if (!fs.existsSync(file)) stop(`${file} cannot be read.`);

const verdict = await verifyBundle(
  readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }),
  {
    ...(values.key === undefined ? {} : { key: readText(values.key) }),
    ...(values.since === undefined ? {} : { earlier: readText(values.since) }),
  },
);
if (!verdict.ok) {
  console.log(`NOT VERIFIED: ${verdict.problem}`);
  process.exit(1);
}
console.log(`Verified: ${verdict.size} entries, root ${verdict.root.toString('hex')}.`);
if (verdict.withheld > 0) console.log(`${verdict.withheld} entries of other centres stand as hashes.`);
if (values.key === undefined) {
  console.log('The key came with the file. Compare it with the one the centre published, or give --key.');
}
