import { defineConfig } from 'vitest/config';

/** The kinds of test, each a project of its own so that one kind can be run alone: `npm test -- --project flows`. */
const project = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  // Node takes graphql's CommonJS files, Vite would take its modules: two copies of its types do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Long enough for a machine that is busy with something else: a time-out is to find what hangs, not what is slow.
  test: { name, include, testTimeout: 120_000, hookTimeout: 240_000, ...more },
});

export default defineConfig({
  test: {
    globalSetup: ['test/harness/global-setup.ts'],
    maxWorkers: 2,
    reporters: ['default', './test/harness/closing-line.reporter.ts'],
    projects: [
      project('unit', ['{api,worker,cli,forum,moderation,platform,messages}/**/*.test.ts', 'web/src/**/*.test.ts']),
      project('boundaries', ['test/boundaries/**/*.test.ts']),
      project('flows', ['test/{flows,histories}/**/*.test.ts']),
      project('journeys', ['test/journeys/**/*.test.ts'], { testTimeout: 240_000, fileParallelism: false }),
      project('drills', ['test/drills/**/*.test.ts'], { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
});
