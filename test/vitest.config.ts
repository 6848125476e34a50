import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { specsIn } from '../compiler/cli/build-playground.js';

export default defineConfig({
  plugins: [
    {
      // As the playground's build puts them in.
      name: 'specs',
      resolveId: (id) => (id === 'specs:all' ? '\0specs:all' : undefined),
      load: (id) => (id === '\0specs:all' ? `export default ${JSON.stringify(specsIn('specs'))}` : undefined),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts'],
    reporters: ['default', './test/helpers/closing-line.ts'],
    // By itself vitest leaves one core free, which of two is half of them.
    maxWorkers: availableParallelism(),
    // Tests that watch the clock, in browsers above all, may be starved by their neighbours once. What is wrong fails twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
