import { centerRules } from './institutions/center.ts';
import { cvscRules } from './institutions/cvsc.ts';
import { dscRules } from './institutions/dsc.ts';
import { policeRules } from './institutions/police.ts';
import { smileRules } from './institutions/smile.ts';
import { stalkingRules } from './institutions/stalking.ts';
import { statementAssistantRules } from './institutions/statement-assistant.ts';
import { victimAttorneyRules } from './institutions/victim-attorney.ts';
import type { ServiceRule } from './rule.ts';

/** Every rule of every institution. A new institution file is one import and one line here. */
export const rules: readonly ServiceRule[] = [
  ...centerRules,
  ...cvscRules,
  ...smileRules,
  ...victimAttorneyRules,
  ...policeRules,
  ...statementAssistantRules,
  ...dscRules,
  ...stalkingRules,
];
