import {createNewsroom, wordingOf} from '../../../src/index.ts'
import {createLake} from '../../../src/lake/index.ts'
import {type ContentChange, verifyWebhook, webhookFor} from '../../../src/rebuild/index.ts'
import {secret} from '../delivery.ts'
import {declared, namesFrom, randomDocuments} from './documents.ts'
import {nextEdit} from './edits.ts'
import {randomFrom} from './random.ts'
import {readersOf} from './readers.ts'
import {type Address, addressesOf} from './site.ts'

/** A random newsroom on a real lake: its editors, its readers, and the deliveries its webhook makes. */
export async function randomNewsroom(seed: number) {
  const random = randomFrom(seed)
  const names = namesFrom(random)
  const deliveries: Request[] = []
  const lake = await createLake({
    documents: randomDocuments(random, names),
    webhooks: [
      {
        ...webhookFor(declared),
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
  const addresses = new Map<string, Address>()
  /** A site words everything as the policy says now. */
  async function wordAnew(): Promise<void> {
    const wording = wordingOf(await createNewsroom({client}).policy())
    for (const [path, address] of addressesOf(names, createNewsroom({client, ...wording}))) addresses.set(path, address)
  }
  await wordAnew()
  return {
    random,
    editor,
    lake,
    client,
    addresses: addresses as ReadonlyMap<string, Address>,
    /** Those that any document has. */
    slugs: async () => new Set<string>(await editor.fetch('array::unique(*[defined(slug.current)].slug.current)')),
    /** Makes one edit; the deliveries it causes are handed over, not made. */
    async edit(): Promise<{what: string; deliveries: readonly Request[]; changes: readonly ContentChange[]}> {
      const {what, commit} = await nextEdit({random, names, editor})
      await commit()
      forget()
      await wordAnew()
      await lake.idle()
      const caused = deliveries.splice(0)
      const changes = await Promise.all(
        caused.map((request) => verifyWebhook(request.clone(), {secret, newsroom: declared})),
      )
      return {what, deliveries: caused, changes}
    },
  }
}
