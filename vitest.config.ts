import { configDefaults, defineConfig } from 'vitest/config';

const proofs = 'src/content/**/proof*.test.ts';

/** `unit` is quick and runs on every change; `dom` is the same with a page; `proof` walks every state of both packs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, proofs],
        },
      },
      { test: { name: 'dom', include: ['src/**/*.test.tsx'], environment: 'jsdom' } },
      { test: { name: 'proof', include: [proofs], testTimeout: 120_000 } },
    ],
  },
});
