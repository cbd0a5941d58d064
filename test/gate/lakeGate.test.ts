import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {writtenNames} from '../../src/declaration/written.ts'
import {
  draft,
  minister,
  type Newsroom,
  official,
  openNewsroom,
  record,
  type Staff,
  type Stored,
  text,
} from './newsroom.ts'

let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await openNewsroom()
})
afterEach(() => newsroom.close())

const publishing = {actionType: 'sanity.action.document.publish', draftId: 'drafts.ours', publishedId: 'ours'} as const

const write = async (document: Stored, who: Staff = 'reporter') =>
  (await newsroom.as(who)).createOrReplace({...document, _id: String(document._id), _type: String(document._type)})
const note = async (fields: Stored = {}) =>
  (await newsroom.as('reporter', 'confidential')).createOrReplace({
    ...record(fields),
    _id: 'record',
    _type: 'sourcingRecord',
  })
const approve = async (work: Stored, level: 'desk' | 'standards' | 'top', by: Staff, fields: Stored = {}) =>
  (await newsroom.as(by, 'confidential')).create({
    ...(await newsroom.approvalOf(work, level, by, fields)),
    _type: 'approval',
  })
const publish = async (who: Staff = 'desk') => (await newsroom.as(who)).action([publishing])
const published = () => newsroom.all.getDocument('ours')

describe('an article that is stored under another name', () => {
  it('is held to the same, as is a claim readers have, and a type of the old name to nothing', async () => {
    await newsroom.close()
    const declaration = {prefix: 'nr', names: {article: 'post'}}
    newsroom = await openNewsroom({declaration})
    const names = writtenNames(declaration)
    await write(names.written(draft()))
    await expect(publish()).rejects.toThrow('There is no sourcing record of this attribution')
    await note()
    await expect(publish()).rejects.toThrow('nobody who may has approved this sourcing')
    await approve(draft(), 'desk', 'desk')
    await publish()
    expect(await published()).toMatchObject({_type: 'post', headline: 'Headline of ours'})
    const claim = (await newsroom.as('desk')).patch('veto').set({text: 'The president signed the plan.'})
    await expect(claim.commit()).rejects.toThrow('as it was published')
    await write({_id: 'theirs', _type: 'article', headline: 'A tea set'})
  })
})

describe('an article on sources without a name', () => {
  it('is stored for readers once it was approved, and not before', async () => {
    await write(draft())
    await expect(publish()).rejects.toThrow('There is no sourcing record of this attribution')
    await note()
    await expect(publish()).rejects.toThrow('nobody who may has approved this sourcing')
    await approve(draft(), 'desk', 'desk')
    await publish()
    expect(await published()).toMatchObject({headline: 'Headline of ours'})
  })

  it('needs a new approval for every word that is changed', async () => {
    await write(draft())
    await note()
    await approve(draft(), 'desk', 'desk')
    await publish()
    const changed = draft({
      body: text('He vetoed the plan.', 'The ministry was not told.'),
      publishedAt: '2025-06-15T20:00:00Z',
    })
    await write(changed)
    await expect(publish()).rejects.toThrow('The sourcing has changed since it was approved')
    await approve(changed, 'desk', 'desk')
    await publish()
    expect(JSON.stringify(await published())).toContain('not told')
  })

  it('is not approved by whoever handled the source, nor by a role that may not', async () => {
    await write(draft())
    await note({handledBy: 'desk'})
    await approve(draft(), 'desk', 'desk')
    await expect(publish()).rejects.toThrow('nobody who may')
    await approve(draft(), 'desk', 'reporter')
    await expect(publish()).rejects.toThrow('nobody who may')
    await approve(draft(), 'standards', 'standards')
    await publish('standards')
  })
})

describe('an article in a release', () => {
  /** The article with a claim of its own that nothing but the release holds. */
  async function inRelease(attributions: Stored[]) {
    const editor = await newsroom.as('desk')
    await editor.releases.create({releaseId: 'night', metadata: {title: 'Election night', releaseType: 'asap'}})
    const versions = [
      {_id: 'won', _type: 'claim', text: 'The senator won.', about: []},
      draft({centralClaims: [{_type: 'reference', _ref: 'won', _weak: true, _key: 'c'}]}, attributions),
    ]
    for (const version of versions) {
      const publishedId = String(version._id).replace('drafts.', '')
      const _id = `versions.night.${publishedId}`
      await editor.createVersion({
        releaseId: 'night',
        publishedId,
        document: {...version, _id, _type: String(version._type)},
      })
    }
    return editor
  }
  const winner = () => minister({claim: {_type: 'reference', _ref: 'won', _weak: true}})

  it('is judged with the claims that the same release brings', async () => {
    const editor = await inRelease([minister(), winner()])
    await editor.releases.publish({releaseId: 'night'})
    expect(await published()).toMatchObject({headline: 'Headline of ours'})
    expect(await newsroom.all.getDocument('won')).toMatchObject({text: 'The senator won.'})
  })

  it('stays in it, whole, where the gate says no', async () => {
    const editor = await inRelease([official(), winner()])
    await expect(editor.releases.publish({releaseId: 'night'})).rejects.toThrow('no sourcing record')
    expect(await published()).toBeUndefined()
    expect(await newsroom.all.getDocument('won')).toBeUndefined()
    expect(await editor.releases.get({releaseId: 'night'})).toMatchObject({state: 'active'})
    expect(await newsroom.all.fetch('count(*[_id in path("versions.night.**")])')).toBe(2)
  })
})

describe('a live article', () => {
  beforeEach(async () => {
    await write(draft())
    await note()
    await approve(draft(), 'desk', 'desk')
    await publish()
  })

  it('may always take something back', async () => {
    await write(
      draft({publishedAt: '2025-06-15T20:00:00Z', centralClaims: [], body: text('He vetoed the plan.')}, [minister()]),
    )
    await publish('reporter')
    expect((await published())?.attributions).toHaveLength(1)
  })

  it('is taken back as a whole only by the top', async () => {
    const notices = [
      {_key: 'n', _type: 'notice', kind: 'retraction', at: '2025-06-20T00:00:00Z', text: 'We retract this.'},
    ]
    await write(draft({publishedAt: '2025-06-15T20:00:00Z', notices}))
    await expect(publish('reporter')).rejects.toThrow('only by those who answer')
    await approve(draft({notices}), 'top', 'chief')
    await publish('reporter')
  })

  it('keeps its claim still, and whatever it rests on', async () => {
    const client = await newsroom.as('desk')
    await expect(client.patch('veto').set({text: 'The president ordered the plan.'}).commit()).rejects.toThrow(
      'wording cannot change',
    )
    await expect(client.delete('veto')).rejects.toThrow('cannot be deleted')
    await client.patch('veto').set({serious: true}).commit()
    await client.patch('reuters').set({title: 'Another title'}).commit()
    await client.delete('reuters')
  })
})

describe('the policy', () => {
  it('is changed by whom it names, and made weaker only with a second pair of eyes at the top', async () => {
    const off = [{_key: 'r', rule: 'S09', severity: 'off'}]
    await expect((await newsroom.as('desk')).patch('policy').set({rules: off}).commit()).rejects.toThrow(
      'Only editor-in-chief may change',
    )
    const chief = await newsroom.as('chief')
    await chief.patch('policy').set({minimumPool: 50}).commit()
    await expect(chief.patch('policy').set({rules: off}).commit()).rejects.toThrow('S09 from error to off')
    await expect(chief.delete('policy')).rejects.toThrow('no rules')
  })
})

describe('an approval', () => {
  it('is given in one’s own name and role, and never edited', async () => {
    await write(draft())
    const desk = await newsroom.as('desk', 'confidential')
    const approval = await newsroom.approvalOf(draft(), 'desk', 'desk')
    const create = (fields: Stored) => desk.create({...approval, ...fields, _type: 'approval'})
    await expect(create({by: 'chief'})).rejects.toThrow('by nobody for somebody else')
    await expect(create({role: 'editor-in-chief'})).rejects.toThrow('a role that its author holds')
    const {_id} = await create({})
    await expect(desk.patch(_id).set({level: 'top'}).commit()).rejects.toThrow('never edited')
    await expect(desk.delete(_id)).rejects.toThrow('never edited')
  })

  it('that was written before there was a gate counts only if its author proves to be whom it names', async () => {
    await write(draft())
    await note()
    const forged = await newsroom.approvalOf(draft(), 'desk', 'desk')
    await newsroom.lake.import({
      dataset: 'confidential',
      lines: [JSON.stringify({...forged, _id: 'forged'})],
      existing: 'keep',
      ungated: true,
    })
    await expect(publish()).rejects.toThrow('nobody who may')
  })
})

it('drafts are nobody’s business', async () => {
  await write(draft({}, [official({reason: undefined})]))
  expect(await published()).toBeUndefined()
})
