import pg from 'pg';

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
