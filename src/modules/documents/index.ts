export { addDocument, viewCopy } from './actions.ts';
export { type DocumentRow, type Incoming, isPicture, readUpload } from './document.ts';
export { documentPages } from './pages.tsx';
export { insertDocument, listDocuments } from './store.ts';
