import type { Reader } from '../../db/access.ts';
import type { CaseId } from '../../shared/ids.ts';
import { caseHead } from '../cases/index.ts';
import { riskBands } from './risk.ts';
import { bandWords } from './text.ts';
import { bandTone } from './views/risk.tsx';

/** The band in the head of every case, once somebody has looked. */
export async function riskOfFrame(r: Reader, of: CaseId) {
  const head = await caseHead(r, of);
  const band = riskBands.find((known) => known === head.riskBand);
  return band === undefined ? {} : { risk: { label: riskLabel(band), tone: bandTone[band] } };
}

function riskLabel(band: (typeof riskBands)[number]) {
  const { ko, en } = bandWords[band];
  return { ko: `위험 ${ko}`, en: `Risk: ${en.toLowerCase()}` };
}
