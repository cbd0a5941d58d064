import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {loadWorld} from '../../../src/studio/lists/loadWorld.ts'
import {listed, workLists} from '../../../src/studio/lists/workLists.ts'
import {draft, type Newsroom, openNewsroom, record, type Staff, type Stored} from '../../gate/newsroom.ts'
import {article, ref, relay, report, unnamed} from '../../sourcing/storedDocuments.ts'

const roles = {reporter: 'reporter', desk: 'desk-editor', standards: 'standards-editor', chief: 'editor-in-chief'}

let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await openNewsroom({isGated: false})
})
afterEach(() => newsroom.close())

const write = async (document: Stored, who: Staff = 'reporter', dataset = 'production') =>
  (await newsroom.as(who, dataset)).createOrReplace({
    ...document,
    _id: String(document._id),
    _type: String(document._type),
  })

async function inList(id: (typeof workLists)[number]['id'], who: Staff = 'desk', count = 100) {
  const list = workLists.find((row) => row.id === id)
  if (!list) throw new Error(`no list is called ${id}`)
  const desk = {dataset: 'confidential', withoutRecords: false}
  const {ids, world} = await loadWorld(await newsroom.as(who), desk, {among: list.among, count, user: who})
  return listed(list, ids, world, {id: who, roles: [{name: roles[who]}]}).map(({id, because}) => [id, ...because])
}

describe('what waits for an approval', () => {
  beforeEach(async () => {
    await write(draft())
    await write(record(), 'reporter', 'confidential')
  })

  it('waits for whoever may give it, and says which and by whom', async () => {
    const owed = [['ours', 'Desk: owed by desk-editor']]
    expect(await inList('waiting')).toEqual(owed)
    expect(await inList('waiting-for-me', 'desk')).toEqual(owed)
    expect(await inList('waiting-for-me', 'standards')).toEqual(owed)
    expect(await inList('waiting-for-me', 'reporter')).toEqual([])
  })

  it('is gone once it is given, and back with what has changed since', async () => {
    await (await newsroom.as('desk', 'confidential')).create({
      ...(await newsroom.approvalOf(draft(), 'desk', 'desk')),
      _type: 'approval',
    })
    expect(await inList('waiting')).toEqual([])
    await write(draft({headline: 'Another headline'}))
    expect(await inList('waiting-for-me')).toEqual([['ours', 'Desk: lapsed by a change to the headline']])
  })
})

it('mine are those I wrote at, published or not', async () => {
  await write(draft())
  await write(article('theirs', []), 'desk')
  expect(await inList('mine', 'reporter')).toEqual([['ours']])
  expect(await inList('mine', 'desk')).toEqual([['theirs']])
  expect(await inList('mine', 'chief')).toEqual([])
})

describe('of what readers have', () => {
  const ours = (attributions: Stored[]) =>
    article('ours', attributions, {
      publishedAt: '2025-06-15T18:00:00Z',
      centralClaims: [{...ref('veto'), _weak: true}],
    })
  const denial = (publishedAt: string) =>
    report('denial', [unnamed('d', 'veto', {stance: 'denies', descriptor: {role: 'spokesman'}})], {publishedAt})

  it('what one unnamed person said has one origin; what a minister said as well is firm', async () => {
    await write(ours([unnamed('a', 'veto', {basis: 'witness', count: {exact: 1}, descriptor: {role: 'official'}})]))
    expect(await inList('one-origin')).toEqual([['ours', '1 origin: The president vetoed the plan.']])
    await write(ours([]))
    expect(await inList('one-origin')).toEqual([])
  })

  it('what was denied later is told with day and denial; what was denied before is not', async () => {
    await write(ours([unnamed('a', 'veto', {descriptor: {role: 'official'}})]))
    await write(denial('2025-06-20T08:00:00Z'))
    const [[id, because = ''] = []] = await inList('denied-since')
    expect(id).toBe('ours')
    expect(because).toMatch(/^2025-06-20: .*denie/)
    await write(denial('2025-06-10T08:00:00Z'))
    expect(await inList('denied-since')).toEqual([])
  })

  it('what rests on a retracted report is told until it is told to readers', async () => {
    const notices = [{_key: 'n', _type: 'notice', kind: 'retraction', at: '2025-06-20T08:00:00Z', text: 'Withdrawn.'}]
    await write(ours([relay('r', 'veto', ['reuters'])]))
    expect(await inList('taken-back')).toEqual([])
    await write(report('reuters', [unnamed('u', 'veto', {descriptor: {role: 'official'}})], {notices}))
    const [[id, because = ''] = []] = await inList('taken-back')
    expect(id).toBe('ours')
    expect(because).toContain('retracted')
  })
})
