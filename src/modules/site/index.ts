export { sitePages } from './portal.tsx';
export { type PublicPage, publicPage, type ShowPage } from './public-page.tsx';
export { readingPages } from './reading/portal.tsx';
