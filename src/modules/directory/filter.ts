import type { ServiceFilter } from './live.ts';
import { serviceDomains, urgencies } from './service.ts';

const longest = 80;

/** The list's conditions from the address; anything unknown is no condition. */
export function directoryFilter(query: (name: string) => string | undefined): ServiceFilter {
  return {
    text: (query('q') ?? '').normalize('NFC').trim().slice(0, longest),
    domain: serviceDomains.find((known) => known === query('domain')) ?? null,
    urgency: urgencies.find((known) => known === query('urgency')) ?? null,
  };
}

export function isFiltered(filter: ServiceFilter): boolean {
  return filter.text !== '' || filter.domain !== null || filter.urgency !== null;
}
