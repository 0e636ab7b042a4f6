// The victim's own door: asking for a talk, following everything with code and PIN, deciding who sees what.
import { nameEvents } from '../cases/index.ts';
import { portalEventWords } from './event-text.ts';

export { openDuressAlarms } from './access/alarm-store.ts';
export { unreadCases } from './messages/message-store.ts';
export { messagePages } from './messages/portal.tsx';
export { myCasePages } from './my-case/portal.tsx';
export { paperPages } from './papers/portal.tsx';
export { requestPages } from './request/portal.tsx';
export { sharingPages } from './sharing/portal.tsx';
export { doorPages, forgetPortal } from './sign-in/portal.tsx';

nameEvents(portalEventWords);
