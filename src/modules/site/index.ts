export { sitePages } from './portal.tsx';
