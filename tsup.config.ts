import {cpSync} from 'node:fs'
import {defineConfig} from 'tsup'
import {writeNotices} from './scripts/notices.ts'

/** What a user imports: each has declarations. */
const entries = {
  index: 'src/index.ts',
  sourcing: 'src/sourcing/index.ts',
  reading: 'src/reading/index.ts',
  preview: 'src/preview/index.ts',
  'preview/browser': 'src/preview/browser.ts',
  rebuild: 'src/rebuild/index.ts',
  export: 'src/export/index.ts',
  images: 'src/images/index.ts',
  html: 'src/html/index.ts',
  react: 'src/react/index.ts',
  vocabulary: 'src/terms.ts',
  gate: 'src/gate/index.ts',
  next: 'src/next/index.ts',
  astro: 'src/astro/index.ts',
  'astro/cache': 'src/astro/cache.ts',
  'rebuild/node': 'src/rebuild/node/index.ts',
  schemas: 'schemas/index.ts',
  studio: 'src/studio/index.ts',
  lake: 'src/lake/index.ts',
  'lake/workspace': 'src/lake/workspace/index.ts',
}

const isSample = (file: string) => /(shared|east-basin-sediment|port-farrow-briefs)\.ndjson$/.test(file)

export default defineConfig({
  entry: {
    ...entries,
    // No entries of the package: files of their own, or what they gather would come with every page (docs/architecture.md).
    contentQueries: 'src/client/contentQueries.ts',
    defineNewsroom: 'src/client/own/defineNewsroom.ts',
    // No entry of the package: a thread is a file of its own.
    'lake/query-thread': 'src/lake/query/apart/thread.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'es2023',
  dts: {entry: entries},
  clean: true,
  // Without what it takes to be safe with other packages: our files import one another for what they export, and a bare import
  // that is left over makes a bundler put a file with the page that only some pages need.
  treeshake: {moduleSideEffects: 'no-external'},
  splitting: true,
  // `node:sqlite` has no other name.
  removeNodeProtocol: false,
  metafile: true,
  onSuccess: async () => {
    // The stories of `sourceline init --sample`, beside the command.
    cpSync('seeds/production', 'dist/sample', {
      recursive: true,
      filter: (file) => !file.endsWith('.ndjson') || isSample(file),
    })
    await writeNotices()
  },
})
