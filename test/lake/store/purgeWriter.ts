// A process that purges a document and deletes a file, and is killed meanwhile.
import {createLake} from '../../../src/lake/index.ts'

const [directory, secret] = await new Promise<[string, string]>((resolve) => {
  process.once('message', (told: [string, string]) => resolve(told))
})
const lake = await createLake({directory})
const editor = lake.client({token: lake.token})
const text = `${secret} `.repeat(20)
await editor.mutate(
  Array.from({length: 4000}, (_, at) => ({create: {_id: `o${at}`, _type: 'x', text: 'o'.repeat(2000)}})),
)
await editor.create({_id: 'record', _type: 'record', text})
for (let at = 0; at < 5; at += 1) await editor.patch('record').set({at}).commit()
// It ends by being killed, never by itself.
setInterval(() => {}, 1000)
process.send?.('now')
await editor.request({
  method: 'POST',
  url: '/data/mutate/production',
  body: {mutations: [{delete: {id: 'record', purge: true}}]},
})
