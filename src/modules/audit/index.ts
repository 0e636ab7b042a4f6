// The log that outsiders can verify: leaves written by every action are numbered into a Merkle tree under
// signed checkpoints. Knows hashes, notes and bundles; refuses to change or forget a leaf.
export {
  type ExportReason,
  exportLog,
  exportReasons,
  readCheckpoint,
  sealLeaves,
} from './actions.ts';
export { type Pinned, type Verdict, verifyBundle } from './bundle.ts';
export { auditPages } from './review/pages.tsx';
