import {createNewsroom} from '../../../src/index.ts'
import {createLake} from '../../../src/lake/index.ts'
import {type ContentChange, verifyWebhook, webhookDefinition} from '../../../src/rebuild/index.ts'
import {secret} from '../delivery.ts'
import {namesFrom, randomDocuments} from './documents.ts'
import {nextEdit} from './edits.ts'
import {randomFrom} from './random.ts'
import {readersOf} from './readers.ts'
import {addressesOf} from './site.ts'

/** A random newsroom on a real lake: its editors, its readers, and the deliveries its webhook makes. */
export async function randomNewsroom(seed: number) {
  const random = randomFrom(seed)
  const names = namesFrom(random)
  const deliveries: Request[] = []
  const lake = await createLake({
    documents: randomDocuments(random, names),
    webhooks: [
      {
        ...webhookDefinition,
        url: 'https://site.example/api/rebuild',
        secret,
        deliver: async (request) => {
          deliveries.push(request.clone())
          return new Response()
        },
      },
    ],
  })
  const editor = lake.client({token: lake.token})
  const {client, forget} = readersOf(lake)
  return {
    random,
    editor,
    lake,
    client,
    addresses: addressesOf(names, createNewsroom({client})),
    /** Those that any document has. */
    slugs: async () => new Set<string>(await editor.fetch('array::unique(*[defined(slug.current)].slug.current)')),
    /** Makes one edit; the deliveries it causes are handed over, not made. */
    async edit(): Promise<{what: string; deliveries: readonly Request[]; changes: readonly ContentChange[]}> {
      const {what, commit} = await nextEdit({random, names, editor})
      await commit()
      forget()
      await lake.idle()
      const caused = deliveries.splice(0)
      const changes = await Promise.all(caused.map((request) => verifyWebhook(request.clone(), {secret})))
      return {what, deliveries: caused, changes}
    },
  }
}
