import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing, `db` gets a PostgreSQL cluster of its own for the run. Files share
 * their worker's modules: loading the whole application for each file cost more than its tests. What a
 * file changes beyond its own database it puts back.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/*.db.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [
            'src/**/*.db.test.ts',
            'src/**/*.db.test.tsx',
            'test/**/*.db.test.ts',
            'test/**/*.db.test.tsx',
          ],
          globalSetup: ['test/cluster.ts'],
          alias: { '@node-rs/argon2': path.join(import.meta.dirname, 'test/quick-argon2.ts') },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
