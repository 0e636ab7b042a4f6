// The only file that reads the environment, opens the database, starts the jobs and listens.
import { serve } from '@hono/node-server';
import { createApp } from './app.tsx';
import { openCentre } from './centre.ts';
import { type Mode, readConfig, UnsafeConfiguration } from './config.ts';
import { leaveInOrder } from './web/leaving.ts';

async function listen(mode: Mode): Promise<void> {
  const config = readConfig(mode, process.env);
  const centre = await openCentre(config);
  const app = createApp(centre.web);
  const server = serve({ fetch: app.hono.fetch, hostname: config.host, port: config.port }, (info) => {
    centre.announce(`http://${config.host}:${info.port}`);
  });

  let leaving = false;
  async function leave(): Promise<void> {
    if (leaving) return;
    leaving = true;
    await leaveInOrder(server, centre);
    process.exit(0);
  }
  process.on('SIGTERM', () => void leave());
  process.on('SIGINT', () => void leave());
  try {
    await centre.work();
  } catch (error) {
    // Asked to leave while the queue was still coming up: then it simply never works.
    if (!leaving) throw error;
  }
}

const mode: Mode = process.argv[2] === 'demo' ? 'demo' : 'start';
try {
  await listen(mode);
} catch (error) {
  if (!(error instanceof UnsafeConfiguration)) throw error;
  console.error(error.message);
  process.exit(1);
}
