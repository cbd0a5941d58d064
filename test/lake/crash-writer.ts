// A process that writes until it is killed: each transaction makes two documents, and is reported once acknowledged.
import {createLake} from '../../src/lake/index.ts'

const [directory = '', round = '0'] = process.argv.slice(2)
const lake = await createLake({directory})
const editor = lake.client({token: lake.token})
for (let pair = 0; ; pair += 1) {
  const id = `r${round}-${pair}`
  await editor
    .transaction()
    .create({_id: `${id}-left`, _type: 'claim', text: 'x'.repeat(500)})
    .create({_id: `${id}-right`, _type: 'claim'})
    .commit()
  process.send?.(pair)
}
