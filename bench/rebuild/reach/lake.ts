/* The archive, as a process of its own: each message calls a document otherwise, and is answered with what the webhook delivers. */
import {createLake} from '../../../src/lake/index.ts'
import {webhookDefinition} from '../../../src/rebuild/index.ts'
import {archive} from './documents.ts'

const secret = 'a secret of the bench'

/** What is sent here, and what comes back: first the address of the lake, then a delivery for each message. */
export type Renamed = {readonly id: string; readonly name: string}
export type Told =
  | {readonly url: string; readonly token: string}
  | {readonly headers: [string, string][]; readonly body: string}

const lake = await createLake({
  documents: archive(100_000),
  webhooks: [
    {
      ...webhookDefinition,
      url: 'https://site.example',
      secret,
      async deliver(request) {
        tell({headers: [...request.headers], body: await request.text()})
        return new Response()
      },
    },
  ],
})
const editor = lake.client({token: lake.token})

function tell(told: Told): void {
  process.send?.(told)
}

process.on('message', ({id, name}: Renamed) => editor.patch(id).set({name}).commit())
process.once('disconnect', () => process.exit(0))
const {url} = await lake.listen(0)
tell({url, token: lake.token})
