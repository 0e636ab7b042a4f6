// Starts the server with the Node that npm pinned.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeArguments } from './compile.ts';

const program = await nodeArguments('src/main.ts');
const child = spawn(process.execPath, [...program, process.argv[2] ?? 'start'], {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: path.join(import.meta.dirname, '../node_modules/.cache/node'), ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
