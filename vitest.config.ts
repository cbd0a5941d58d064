import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/packaging/**'],
          testTimeout: 30_000,
        },
      },
      {
        // Looks at dist/, as a user gets it: `npm run build` first.
        test: {name: 'packaging', include: ['test/packaging/**/*.test.ts'], testTimeout: 60_000},
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {enabled: true, only: true, checker: 'tsc', include: ['test/**/*.test-d.ts']},
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
