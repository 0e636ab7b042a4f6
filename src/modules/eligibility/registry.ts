import { centerRules } from './institutions/center.ts';
import { courtRules } from './institutions/court.ts';
import { cvscRules } from './institutions/cvsc.ts';
import { dscRules } from './institutions/dsc.ts';
import { microfinanceRules } from './institutions/fin.ts';
import { homeDoctorRules } from './institutions/homedoctor.ts';
import { klacRules } from './institutions/klac.ts';
import { employmentCenterRules } from './institutions/moel.ts';
import { outsideRules } from './institutions/outside.ts';
import { policeRules } from './institutions/police.ts';
import { prosecutionRules } from './institutions/pros.ts';
import { seoulJobRules } from './institutions/seoul-job.ts';
import { smileRules } from './institutions/smile.ts';
import { stalkingRules } from './institutions/stalking.ts';
import { statementAssistantRules } from './institutions/statement-assistant.ts';
import { victimAttorneyRules } from './institutions/victim-attorney.ts';
import { welfareRules } from './institutions/welfare.ts';
import type { ServiceRule } from './rule.ts';

/** Every rule of every institution, in the official order. A new institution is one import and one line. */
export const rules: readonly ServiceRule[] = [
  ...centerRules,
  ...prosecutionRules,
  ...policeRules,
  ...employmentCenterRules,
  ...klacRules,
  ...cvscRules,
  ...homeDoctorRules,
  ...microfinanceRules,
  ...welfareRules,
  ...dscRules,
  ...stalkingRules,
  ...seoulJobRules,
  ...smileRules,
  ...statementAssistantRules,
  ...victimAttorneyRules,
  ...outsideRules,
  ...courtRules,
];
