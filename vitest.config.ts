import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/contract/**/*.test.ts',
      'test/property/**/*.test.ts',
      'test/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
