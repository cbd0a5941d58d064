import type {SanityClient} from '@sanity/client'
import type {DocumentActionComponent} from 'sanity'
import {afterEach, describe, expect, it} from 'vitest'
import {newsroomTypes} from '../../../schemas/index.ts'
import {translating} from '../../../src/declaration/translating.ts'
import {writtenNames} from '../../../src/declaration/written.ts'
import {decide, recordsFrom, surroundings} from '../../../src/gate/index.ts'
import {defineNewsroom} from '../../../src/index.ts'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {documentActions} from '../../../src/studio/actions/index.ts'
import {icons} from '../../../src/studio/appearance.ts'
import {saveCard} from '../../../src/studio/card/saveCard.ts'
import {loadLive} from '../../../src/studio/findings/loadLive.ts'
import {placeOf} from '../../../src/studio/form/index.ts'
import {newsroomPlugin, withAppearance} from '../../../src/studio/index.ts'
import {loadWorld} from '../../../src/studio/lists/loadWorld.ts'
import {loadFrom} from '../../../src/studio/publish/load.ts'
import {publishWork} from '../../../src/studio/publish/publishWork.ts'
import {oneOfficial, ours, story} from '../findings/story.ts'

/*
 * What the plugin decides in a Studio whose own `article`, `person` and `policy` are somebody else's, and which stores the
 * newsroom's under other names.
 */

const renamed = defineNewsroom({prefix: 'nr', names: {article: 'post'}})
const names = writtenNames(renamed)

const lakes: Lake[] = []
afterEach(async () => {
  for (const lake of lakes.splice(0)) await lake.close()
})

/** A lake of such a Studio: what is stored, and the client the plugin asks it with. */
async function desk(documents: readonly {_id: string; _type: string}[]) {
  const theirs = [
    {_id: 'their-article', _type: 'article', headline: 'Not ours'},
    {_id: 'their-person', _type: 'person', name: 'Not ours'},
  ]
  const lake = await createLake({documents: [...documents.map((one) => names.written({...one})), ...theirs]})
  lakes.push(lake)
  const stored: SanityClient = lake.client({token: lake.token, perspective: 'raw'})
  return {stored, client: translating(stored, names)}
}

const weak = (id: string, type: string) => ({_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type}})

describe('the plugin of a newsroom that stores its types under other names', () => {
  const usual = (['publish', 'delete', 'duplicate'] as const).map((action): DocumentActionComponent => {
    const component: DocumentActionComponent = () => ({label: action})
    component.action = action
    return component
  })
  const actionsOf = (schemaType: string) => documentActions(usual, {schemaType}, {withoutRecords: true}, names)

  it('replaces Publish for its own types, and leaves others their own', () => {
    expect(actionsOf('post').filter((action) => usual.includes(action))).toEqual([])
    expect(actionsOf('nrPolicy').map(({action}) => action)).toEqual(['publish'])
    for (const theirs of ['article', 'person', 'policy', 'claim']) expect(actionsOf(theirs)).toEqual(usual)
  })

  it('has the panel beside its articles, and beside nobody else’s', () => {
    const {document} = newsroomPlugin({newsroom: renamed})
    const inspectors = document?.inspectors
    if (typeof inspectors !== 'function') throw new Error('The plugin says which documents have the panel.')
    const beside = (documentType: string) => Reflect.apply(inspectors, undefined, [[], {documentType}])
    expect(beside('post')).toHaveLength(1)
    expect(beside('article')).toEqual([])
  })

  it('dresses its types, and a policy of somebody else not', () => {
    const policy = {name: 'policy', type: 'document', fields: []}
    const dressed = withAppearance([...newsroomTypes(renamed), policy], renamed)
    expect(dressed.find(({name}) => name === 'post')).toMatchObject({icon: icons.article})
    expect(dressed.find(({name}) => name === 'nrClaim')).toMatchObject({icon: icons.claim})
    expect(dressed.find(({name}) => name === 'policy')).toEqual(policy)
    expect(placeOf(['attributions', {_key: 'a'}])).toBe('attributions[]')
  })
})

describe('a card over such an article', () => {
  it('makes documents under stored names, and an attribution in the article’s own', async () => {
    const {stored, client} = await desk([])
    const changes: unknown[] = []
    const marks: unknown[] = []
    await saveCard({
      client,
      article: {_id: 'drafts.ours', _type: 'article'},
      opened: {
        words: 'He vetoed the plan',
        paragraph: 'He vetoed the plan, Anna Weber said.',
        at: {left: 0, top: 0},
        selection: null,
        claim: undefined,
      },
      choices: {kind: 'named', newSpeaker: 'Anna Weber', speakerRole: 'minister', basis: 'participant'},
      known: [],
      change: (event) => changes.push(...event.patches.map(names.written)),
      mark: (claim) => marks.push(names.written(claim)),
    })
    expect(await stored.fetch('*[_id in path("drafts.**")]{_type} | order(_type)')).toEqual([
      {_type: 'nrClaim'},
      {_type: 'nrPerson'},
    ])
    expect(JSON.stringify(changes)).toContain('"_type":"nrAttribution"')
    expect(JSON.stringify(marks)).toContain('"_strengthenOnPublish":{"type":"nrClaim"')
  })
})

describe('Publish of such an article', () => {
  it('takes what goes along with it, and nothing of anybody else', async () => {
    const {stored, client} = await desk([
      {
        ...{_id: 'drafts.veto', _type: 'article', headline: 'U.S. rejected plan'},
        ...{
          attributions: [
            {_type: 'attribution', _key: 'a', claim: weak('claim', 'claim'), speaker: weak('weber', 'person')},
          ],
        },
      },
      {_id: 'drafts.claim', _type: 'claim'},
      {_id: 'drafts.weber', _type: 'person'},
    ])
    const checked: string[] = []
    const outcome = await publishWork('veto', {
      load: loadFrom(client),
      errorsOf: async (document) => {
        checked.push(names.written(document)._type)
        return []
      },
      refusedBecause: async () => undefined,
      send: (actions) => client.action(actions),
      now: () => new Date('2026-11-22T09:30:12.345Z'),
    })
    expect(outcome).toMatchObject({
      kind: 'published',
      documents: [{type: 'person'}, {type: 'claim'}, {type: 'article'}],
    })
    expect(checked.toSorted()).toEqual(['nrClaim', 'nrPerson', 'post'])
    const published = '*[_id in ["veto", "claim", "weber"]]{_type, publishedAt} | order(_type)'
    expect(await stored.fetch(published)).toEqual([
      {_type: 'nrClaim', publishedAt: null},
      {_type: 'nrPerson', publishedAt: null},
      {_type: 'post', publishedAt: '2026-11-22T09:30:12.345Z'},
    ])
    expect(await stored.fetch('*[_id == "veto"][0].attributions[0].speaker')).toEqual({
      _type: 'reference',
      _ref: 'weber',
    })
  })

  it('is judged, listed and told of as it is under Sourceline’s own names', async () => {
    const {client} = await desk(story)
    const plainLake = await createLake({documents: [...story]})
    lakes.push(plainLake)
    const plain = plainLake.client({token: plainLake.token})
    const change = {id: 'ours', before: null, after: {...ours}}
    const at = '2025-07-01T00:00:00Z'
    const verdictBy = async (asked: SanityClient) =>
      decide({...(await surroundings([change], asked)), records: recordsFrom([]), at})
    const verdict = await verdictBy(client)
    expect(verdict.refusals.length).toBeGreaterThan(0)
    expect(verdict).toEqual(await verdictBy(plain))
    const concerned = (asked: SanityClient) => loadLive([oneOfficial], asked)
    expect((await concerned(client)).articles.map(({_id}) => _id)).toEqual(['ours'])
    const listed = (asked: SanityClient) =>
      loadWorld(asked, {withoutRecords: true}, {among: 'published', count: 10, user: 'somebody'})
    expect((await listed(client)).ids).toEqual((await listed(plain)).ids)
  })
})
