import type { SystemActor } from '../../db/access.ts';
import { seoulCenter } from '../../db/installation.ts';

/** Acts before anybody is signed in: first administrator, accepted invitations, refused sign-ins. */
export const setupActor: SystemActor = {
  kind: 'system',
  id: 'setup',
  center: seoulCenter,
  institution: 'center',
  role: 'system',
  purpose: 'support',
};
