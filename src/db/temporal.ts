import pg from 'pg';

const { TIMESTAMPTZ, DATE } = pg.types.builtins;
const before: ReadonlyMap<number, (text: string) => unknown> = new Map([
  [TIMESTAMPTZ, pg.types.getTypeParser(TIMESTAMPTZ)],
  [DATE, pg.types.getTypeParser(DATE)],
]);

/** The driver's own reading of times, for libraries that expect `Date`. */
export const dateTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number) => before.get(oid) ?? pg.types.getTypeParser(oid, 'text'),
};

/**
 * Teaches node-postgres Temporal, both ways: `timestamptz` ↔ Instant, `date` ↔ PlainDate. `toPostgres`
 * is the hook the driver looks for on values that it does not know.
 */
export function teachTemporal(): void {
  pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
    text === 'infinity'
      ? Temporal.Instant.fromEpochMilliseconds(8.64e15)
      : Temporal.Instant.from(text.replace(' ', 'T')),
  );
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => Temporal.PlainDate.from(text));
  for (const prototype of [Temporal.Instant.prototype, Temporal.PlainDate.prototype]) {
    Object.defineProperty(prototype, 'toPostgres', {
      configurable: true,
      value(this: { toString(): string }) {
        return this.toString();
      },
    });
  }
}
