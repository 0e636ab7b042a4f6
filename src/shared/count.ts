// Numbers on working lists. A list that holds more than anybody can work through is not counted to its end:
// the count is exact up to a cap, and beyond it every place says that there are more.

/** Up to here a count on a list is exact; a higher one only means "more". */
export const countCap = 1000;

/** A count as people read it: exact up to the cap, "1,000+" beyond it. */
export function saidCount(n: number): string {
  return n > countCap ? `${countCap.toLocaleString('en-US')}+` : n.toLocaleString('en-US');
}
