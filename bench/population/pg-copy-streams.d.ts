declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';
  /** A COPY … FROM STDIN as a stream to write to; ends with `finish` once the server has taken everything. */
  export function from(statement: string): Writable & Submittable;
}
