import type { ServiceRule } from './rule.ts';

/** Every rule of every institution. A new institution file is one import and one line here. */
export const rules: readonly ServiceRule[] = [];
