// Writes a manifest of a thousand pages, then one of two thousand, and so on until it is killed.
import {writeManifest} from '../../../src/cli/site/manifestFile.ts'

const [file = ''] = process.argv.slice(2)
const entry = {query: 'articles.bySlug', params: {slug: 'x'}, digest: 'a'.repeat(64)}
const of = (size: number) => ({
  version: 1 as const,
  pages: Object.fromEntries(Array.from({length: size}, (_, at) => [`/${at}`, entry])),
})
const sizes = [of(1000), of(2000)]

for (let at = 0; ; at += 1) {
  await writeManifest(file, sizes[at % 2] ?? of(0))
  if (at === 0) process.send?.('begun')
}
