import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {findKnown, loadKnown} from '../../../src/studio/card/known.ts'
import {offered} from '../../../src/studio/card/options.ts'

/* A newsroom that knows more people than a card loads: those of the paragraph, and whoever is typed, are found all the same. */

const crowd = Array.from({length: 700}, (_, at) => ({
  _id: `crowd-${at}`,
  _type: 'person',
  name: `Reader Number${at}`,
  _updatedAt: '2026-11-01T00:00:00Z',
}))
const old = [
  {_id: 'ebbing', _type: 'person', name: 'Jonas Ebbing', _updatedAt: '2020-01-01T00:00:00Z'},
  {_id: 'drafts.ebbing', _type: 'person', name: 'Jonas Ebbing', role: 'harbour master'},
  {
    _id: 'board',
    _type: 'organization',
    name: 'Port Authority of Farrow',
    alternateNames: ['the P.A.F.', 'P.A.F.'],
    _updatedAt: '2020-01-01T00:00:00Z',
  },
]
let lake: Lake
const client = () => lake.client({token: lake.token, useCdn: false})
beforeAll(async () => {
  lake = await createLake({documents: [...crowd, ...old]})
})
afterAll(() => lake.close())
const nobody = new Set<string>()
const idsOf = (known: readonly {id: string}[]) => known.map(({id}) => id)

describe('whom a card offers', () => {
  it('is who the paragraph names, however long ago they were last edited', async () => {
    const paragraph = 'The quay was dredged in May, Jonas Ebbing said. The P.A.F. would not say who paid.'
    const known = await loadKnown(client(), nobody, paragraph)
    expect(idsOf(known)).toEqual(expect.arrayContaining(['ebbing', 'board']))
    expect(known.filter(({id}) => id === 'ebbing')).toHaveLength(1)
    expect(known.find(({id}) => id === 'ebbing')).toMatchObject({role: 'harbour master', isPublished: true})
    expect(idsOf(await loadKnown(client(), nobody, 'It rained.'))).not.toContain('board')
  })

  it('is whatever this story refers to', async () => {
    const known = await loadKnown(client(), new Set(['board']), 'It rained.')
    expect(known[0]).toMatchObject({id: 'board', isHere: true})
  })

  it('is whoever has the name that is being typed, by any of its words', async () => {
    expect(idsOf(await findKnown(client(), 'ebb', nobody))).toEqual(['ebbing'])
    expect(idsOf(await findKnown(client(), 'jo ebb', nobody))).toEqual(['ebbing'])
    expect(idsOf(await findKnown(client(), 'farrow', nobody))).toEqual(['board'])
    expect(await findKnown(client(), 'e', nobody)).toEqual([])
    expect(await findKnown(client(), '*"]{', nobody)).toEqual([])
  })

  it('are the first few, or those that what is typed begins', async () => {
    const known = await loadKnown(client(), nobody, 'Jonas Ebbing said so.')
    const isPerson = ({type}: {type: string}) => type === 'person'
    expect(offered(known, isPerson, undefined)).toHaveLength(8)
    expect(idsOf(offered(known, isPerson, undefined, 8, 'Ebb'))).toEqual(['ebbing'])
    expect(idsOf(offered(known, isPerson, 'crowd-3', 8, 'jon e'))).toEqual(['crowd-3', 'ebbing'])
  })
})
