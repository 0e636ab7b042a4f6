export { caseExportPages } from './export/pages.tsx';
export { caseListPages } from './list/pages.tsx';
export { operationsPages } from './operations/pages.tsx';
export { casePages } from './summary/pages.tsx';
export { todayPages } from './today/pages.tsx';
