import { execFileSync } from 'node:child_process';
import { inject } from 'vitest';

/** Puts a data folder there that a house has been started on before: its database is made and migrated. */
export function copyMade(to: string): string {
  // Owners and modes as they are: PostgreSQL runs as a user of its own.
  execFileSync('cp', ['-a', inject('cluster').made, to]);
  return to;
}
