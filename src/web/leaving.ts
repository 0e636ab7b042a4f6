// Leaving in order: what was begun is finished, nothing new is begun.
import type { ServerType } from '@hono/node-server';

/** The longest that answers under way are waited for, in milliseconds. */
const patience = 20_000;

export type House = {
  /** Ends what never ends by itself. */
  endStreams(): void;
  close(): Promise<void>;
};

/** Stops listening, lets every request under way be answered, then closes the house behind them. */
export async function leaveInOrder(server: ServerType, house: House): Promise<void> {
  const drained = new Promise<void>((resolve) => server.close(() => resolve()));
  house.endStreams();
  await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, patience))]);
  await house.close();
}
