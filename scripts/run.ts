// Starts the server with the Node that npm pinned; `tsx` compiles TSX on the fly.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const child = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'src/main.ts'), process.argv[2] ?? 'start'],
  {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node'), ...process.env },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
