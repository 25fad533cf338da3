import { defineConfig } from 'vitest/config';

/** Tests of printed pages by another reader's eyes; .ci/print.sh runs them, because poppler is not among the locked dependencies. */
export default defineConfig({
  test: { include: ['test/print/**/*.print.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 1 },
});
