import type pg from 'pg';

const quietly = (): void => {};

/**
 * A connection that is terminated while a request holds it speaks on itself, not on the pool, and an
 * unheard error ends the process. Gives every connection of the pool a listener.
 */
export function hearEveryConnection(pool: pg.Pool): void {
  pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(quietly)) client.on('error', quietly);
  });
}
