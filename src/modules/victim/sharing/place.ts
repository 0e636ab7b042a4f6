// A place in the official order stands for an institution in addresses: a name would stand in the history of a
// shared device.
import { institutions } from '../../directory/index.ts';

/** 1 to 15; 0 for a slug nobody knows. */
export function orderOf(slug: string): number {
  return institutions.find((one) => one.slug === slug)?.order ?? 0;
}

/** The institution at a place of the order, written as in an address; null for anything else. */
export function slugAt(order: string | undefined): string | null {
  return institutions.find((one) => String(one.order) === order)?.slug ?? null;
}
