// Between the house and PostgreSQL: a Unix socket that passes everything on, late, not at all, or not any more.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export type Wire = {
  /** Give it to the application as the database's host. */
  readonly host: string;
  /** Milliseconds every piece waits on its way, in each direction. */
  delay(milliseconds: number): void;
  /** Holds everything back until `flow`. */
  stall(): void;
  flow(): void;
  /** Cuts every connection there is. */
  cut(): void;
  close(): Promise<void>;
};

/** A wire to the server behind this socket folder. */
export async function slowWire(socket: string): Promise<Wire> {
  const host = fs.mkdtempSync(path.join(os.tmpdir(), 'hangot-wire-'));
  const ends = new Set<net.Socket>();
  let wait = 0;
  let opened: Promise<void> = Promise.resolve();
  let open = () => {};

  function pass(from: net.Socket, to: net.Socket): void {
    // One after another, as they came.
    let last: Promise<void> = Promise.resolve();
    from.on('data', (piece: Buffer) => {
      const due = new Promise((resolve) => setTimeout(resolve, wait));
      last = last
        .then(() => due)
        .then(() => opened)
        .then(() => void to.write(piece));
    });
    from.on('close', () => to.destroy());
    from.on('error', () => {});
    ends.add(from);
    from.once('close', () => ends.delete(from));
  }
  const server = net.createServer((client) => {
    const database = net.connect(path.join(socket, '.s.PGSQL.5432'));
    pass(client, database);
    pass(database, client);
  });
  await new Promise<void>((resolve) => server.listen(path.join(host, '.s.PGSQL.5432'), resolve));
  return {
    host,
    delay(milliseconds) {
      wait = milliseconds;
    },
    stall() {
      opened = new Promise((resolve) => {
        open = resolve;
      });
    },
    flow() {
      open();
      opened = Promise.resolve();
    },
    cut() {
      for (const end of ends) end.destroy();
    },
    async close() {
      for (const end of ends) end.destroy();
      await new Promise((resolve) => server.close(resolve));
      fs.rmSync(host, { recursive: true, force: true });
    },
  };
}
