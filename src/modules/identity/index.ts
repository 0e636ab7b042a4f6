export { identityPages } from './pages.tsx';
export { sessionLimits } from './session.ts';
export { endSession, findActor, purposeOfRole, startSession } from './sessions.ts';
