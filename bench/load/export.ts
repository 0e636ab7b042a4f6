// The list of cases taken out as a file: the first hundred thousand rows of the centre, as a browser that writes
// them to disk would take them; how long it lasts, and what the server holds in memory meanwhile.
import fs from 'node:fs';
import http from 'node:http';
import { against, loadNow, print } from './measure.ts';
import type { Run } from './run.ts';

const wanted = 100_000;
const target = 10_000;

function megabytes(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
}

export async function measureExport(run: Run): Promise<void> {
  const [leader] = run.people.leaders;
  if (leader === undefined || process.platform !== 'linux') return;
  const { pid } = run.server.child;
  const before = megabytes(pid, 'VmRSS');
  const form = new URLSearchParams({ csrf: leader.csrf, once: crypto.randomUUID(), reason: 'inspection' });
  const began = performance.now();
  let first = 0;
  let rows = -1;
  let bytes = 0;
  let highest = before;
  await new Promise<void>((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port: run.server.port,
        method: 'POST',
        path: '/cases/export?mine=centre',
        headers: {
          cookie: leader.cookie,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(form.toString()),
        },
      },
      (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`the export answered ${answer.statusCode}`));
        answer.on('data', (part: Buffer) => {
          if (first === 0) first = performance.now() - began;
          bytes += part.length;
          for (const byte of part) if (byte === 10) rows += 1;
          highest = Math.max(highest, megabytes(pid, 'VmRSS'));
          if (rows >= wanted) answer.destroy();
        });
        answer.on('close', () => resolve());
      },
    );
    request.on('error', reject);
    request.end(form.toString());
  });
  const ms = Math.round(performance.now() - began);
  print('list of cases as a file', {
    rows: Math.min(rows, wanted),
    ms,
    ...(rows >= wanted ? against(ms, target) : {}),
    firstByteMs: Math.round(first),
    bytes,
    serverMb: { before, highest },
    load: loadNow(),
  });
}
