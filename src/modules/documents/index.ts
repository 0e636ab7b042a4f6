export { addDocument } from './actions.ts';
export { type DocumentRow, type Incoming, readUpload } from './document.ts';
export { documentPages } from './pages.tsx';
export { listDocuments } from './store.ts';
