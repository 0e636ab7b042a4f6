import type { Reader } from '../../../db/access.ts';
import { institutionName } from '../../../web/console.tsx';
import { serviceName } from '../../referrals/index.ts';
import { type Names, namesFor } from './place.ts';
import { namesAreHidden, readPlaces } from './places-store.ts';

/** How this page calls institutions and services, as the person wants it. */
export async function readNames(r: Reader): Promise<Names> {
  const known = { place: institutionName, service: serviceName };
  return namesFor(await namesAreHidden(r), await readPlaces(r), known);
}
