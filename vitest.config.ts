import { defineConfig } from 'vitest/config';

/** Tests that only call functions; they can share one worker, which spares reading the same sources for every file. */
const shared = ['rules', 'design', 'edit', 'catalog', 'export', 'backend'];
const sharing = [
  ...shared.map((area) => `test/unit/${area}/**/*.test.ts`),
  'test/property/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shared', include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          // Tests that put other modules in place, or start programs: each file has a worker of its own.
          name: 'alone',
          include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/*.test.ts'],
          exclude: sharing,
        },
      },
    ],
  },
});
