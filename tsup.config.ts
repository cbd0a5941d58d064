import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    sourcing: 'src/sourcing/index.ts',
    preview: 'src/preview/index.ts',
    'preview/browser': 'src/preview/browser.ts',
    rebuild: 'src/rebuild/index.ts',
    schemas: 'schemas/index.ts',
    studio: 'src/studio/index.ts',
    lake: 'src/lake/index.ts',
    'lake/workspace': 'src/lake/workspace/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'es2023',
  dts: true,
  clean: true,
  treeshake: true,
  splitting: true,
})
