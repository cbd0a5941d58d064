// A process that writes until it is killed: several writers at once, over HTTP. Each transaction makes two documents and
// counts itself in two more; it is reported once it was acknowledged.
import {createClient} from '@sanity/client'
import {createLake} from '../../../src/lake/index.ts'

// Started before it is needed, and told where to write when it is.
const [directory, round] = await new Promise<[string, number]>((resolve) => {
  process.once('message', (told: [string, number]) => resolve(told))
})
const writers = 6
const lake = await createLake({directory})
const {url} = await lake.listen(0)
const editor = createClient({
  projectId: 'sourceline',
  dataset: 'production',
  apiVersion: '2026-11-01',
  apiHost: url,
  useProjectHostname: false,
  useCdn: false,
  token: lake.token,
})

async function write(writer: number): Promise<never> {
  const own = `r${round}-w${writer}`
  for (let pair = 0; ; pair += 1) {
    const id = `${own}-${pair}`
    await editor
      .transaction()
      .create({_id: `${id}-left`, _type: 'pair', text: 'x'.repeat(500)})
      .createIfNotExists({_id: `count-${own}`, _type: 'count', pairs: 0})
      .createIfNotExists({_id: 'count-all', _type: 'count', pairs: 0})
      .patch(`count-${own}`, (patch) => patch.inc({pairs: 1}))
      .patch('count-all', (patch) => patch.inc({pairs: 1}))
      .create({_id: `${id}-right`, _type: 'pair'})
      .commit({returnDocuments: false})
    process.send?.(id)
  }
}

await Promise.all(Array.from({length: writers}, (_, writer) => write(writer)))
