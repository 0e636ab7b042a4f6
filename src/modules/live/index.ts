export { consoleCounters } from './counters.ts';
export { type Counter, livePages } from './pages.ts';
