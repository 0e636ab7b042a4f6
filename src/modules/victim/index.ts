// The victim's own door: asking for a talk, following everything with code and PIN, deciding who sees what.
import { contributeToFrame, nameEvents } from '../cases/index.ts';
import { contributeToNaming } from '../people/index.ts';
import { complaintEvents } from './complaints/text.ts';
import { portalEventWords } from './event-text.ts';
import { portalTab } from './frame-part.ts';
import { endOffenderHelpers } from './helpers/offender-ends.ts';

export { openDuressAlarms } from './access/alarm-store.ts';
export { shownCode } from './access/code.ts';
export { grownUpJob } from './access/grown-up.ts';
export { practiceReceipt } from './access/practice.ts';
export { countOpenComplaints } from './complaints/complaint-store.ts';
export { complaintPages } from './complaints/pages.tsx';
export { toldPages } from './complaints/portal.tsx';
export { everythingPages } from './everything/portal.tsx';
export { helperPages } from './helpers/portal.tsx';
export { kioskStaffPages } from './kiosk/pages.tsx';
export { kioskMode, kioskPages } from './kiosk/portal.tsx';
export { unreadCases } from './messages/message-store.ts';
export { messagePages } from './messages/portal.tsx';
export { myCasePages } from './my-case/portal.tsx';
export { opinionPages } from './opinion/pages.tsx';
export { paperPages } from './papers/portal.tsx';
export { passkeyPages } from './passkey/portal.tsx';
export { draftsJob } from './request/drafts-job.ts';
export { requestPages } from './request/portal.tsx';
export { settingsPages } from './settings/portal.tsx';
export { leavesNoTrace } from './settings/setting-store.ts';
export { sharingPages } from './sharing/portal.tsx';
export { doorPages, forgetPortal } from './sign-in/portal.tsx';
export { issueToVictim } from './staff/actions.ts';
export { portalDeskPages } from './staff/pages.tsx';

nameEvents(portalEventWords);
nameEvents(complaintEvents);
contributeToFrame(portalTab);
contributeToNaming(endOffenderHelpers);
