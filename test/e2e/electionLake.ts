// The lake of an election night: a process of its own, so that it can be killed, with a clock that its parent sets forward.
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {loadSeeds} from '../../scripts/seeds-load.ts'
import {createLake} from '../../src/lake/index.ts'
import {webhookDefinition} from '../../src/rebuild/index.ts'

const {directory, port, sites, secret}: {directory: string; port: number; sites: string[]; secret: string} = JSON.parse(
  await readFile(process.argv[2] ?? '', 'utf8'),
)
const lake = await createLake({
  directory,
  datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
  webhooks: sites.map((site) => ({...webhookDefinition, dataset: 'production', url: `${site}/api/rebuild`, secret})),
})
await loadSeeds(lake, join(import.meta.dirname, '../../seeds'))
await lake.listen(port)
process.on('message', (moment) => void lake.advanceTo(new Date(String(moment))))
process.send?.(lake.token)
