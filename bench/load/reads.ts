// Each read alone: the page over HTTP, then its own SQL straight to PostgreSQL, in turn, so that whatever
// else the machine does falls on both.
import pg from 'pg';
import { runtimeConfig } from '../../src/db/open.ts';
import { against, figures, print, ratioOf } from './measure.ts';
import type { Run } from './run.ts';
import { asks, listenToSql, sendAgain } from './same-sql.ts';

const targetRatio = 2;

export async function measureReads(run: Run, rounds: number): Promise<void> {
  const { stage, browser, reads } = run;
  const sql = listenToSql(stage.connection, stage.keyring);
  const client = new pg.Client(runtimeConfig(stage.connection, stage.keyring));
  await client.connect();
  try {
    for (const scene of reads) {
      const page: number[] = [];
      const direct: number[] = [];
      let bytes = 0;
      let count = 0;
      for (let round = -5; round < rounds; round += 1) {
        const ask = scene.ask();
        if (ask === null) break;
        const statements = await sql.statementsOf(ask);
        const began = performance.now();
        const answer = await browser.ask(ask);
        const taken = performance.now() - began;
        if (!scene.good.includes(answer.status)) throw new Error(`${ask.path} answered ${answer.status}`);
        const straight = await sendAgain(client, stage.keyring, statements);
        if (round < 0) continue;
        page.push(taken);
        direct.push(straight);
        bytes += answer.bytes;
        count += statements.filter(asks).length;
      }
      const [whole, only] = [figures(page), figures(direct)];
      const ratio = ratioOf(whole.p50, only.p50);
      const said =
        only.p50 < 0.05 || ratio === null
          ? {}
          : { ratio, ratioTarget: targetRatio, ratioVerdict: ratio <= targetRatio ? 'pass' : 'short' };
      print(`read: ${scene.name}`, {
        ms: whole,
        ...against(whole.p95, scene.target),
        sqlMs: only,
        ...said,
        statements: Math.round((count / page.length) * 10) / 10,
        bytes: Math.round(bytes / page.length),
      });
    }
  } finally {
    await client.end();
    await sql.close();
  }
}
