export { type Counter, livePages } from './pages.ts';
