import { nameEvents } from '../cases/index.ts';
import { takedownEvents } from './text.ts';

nameEvents(takedownEvents);

export { requestTakedown } from './actions.ts';
export { takedownPages } from './portal.tsx';
export { type ImageKind, imageKinds, type TakedownRequest, takedownForm } from './request.ts';
export { kindWords, takedownEvents } from './text.ts';
