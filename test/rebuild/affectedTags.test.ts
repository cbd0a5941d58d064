import type {SanityClient} from '@sanity/client'
import {afterAll, describe, expect, it} from 'vitest'
import {createNewsroom} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {type AffectedTag, callback, createRebuildHandler, webhookDefinition} from '../../src/rebuild/index.ts'
import {seeds} from '../client/newsroom.ts'
import {secret} from './delivery.ts'
import {extraDocuments, weak} from './extraDocuments.ts'
import {pagesOf, shownOn} from './pages.ts'

/*
 * The seed stories on a real lake, whose webhook goes to a real handler. Each change is held to the oracle: ask every
 * page before and after, and compare what changed with what was purged.
 */
const received: AffectedTag[][] = []
let answered: (() => void) | undefined
const documents = [...seeds(), ...extraDocuments(), ...eyewitnesses()]
const lake = await createLake({
  documents,
  webhooks: [
    {
      ...webhookDefinition,
      url: 'https://site.example/api/rebuild',
      secret,
      deliver: async (request) => {
        const response = await rebuild(request)
        answered?.()
        return response
      },
    },
  ],
})
const editor = lake.client({token: lake.token})
const rebuild = createRebuildHandler({
  secret,
  client: lake.client(),
  targets: [callback((_, {affected}) => received.push([...affected]))],
})
const newsroom = createNewsroom({client: lake.client()})
const pages = pagesOf(documents, newsroom)
let shown = await shownOn(pages)
afterAll(() => lake.close())

/** One of each camp saw it: two origins, as long as they are of two camps. */
function eyewitnesses(): InitialDocument[] {
  const saw = (_key: string, affiliation: string) => ({
    _key,
    claim: weak('seen'),
    stance: 'asserts',
    obtained: 'own',
    groundRule: 'background',
    basis: 'witness',
    descriptor: {role: 'official', affiliation: weak(affiliation)},
    count: {exact: 1},
  })
  return [
    {_id: 'north', _type: 'organization', name: 'North', kind: 'government'},
    {_id: 'south', _type: 'organization', name: 'South', kind: 'government'},
    {_id: 'seen', _type: 'claim', text: 'The bridge fell in June 2026.'},
    {_id: 'saw', _type: 'report', title: 'It fell', attributions: [saw('a', 'north'), saw('b', 'south')]},
  ]
}

/** Makes one change, waits for its delivery, and compares. */
async function consequencesOf(edit: (editor: SanityClient) => Promise<unknown>) {
  received.length = 0
  const delivered = new Promise<void>((resolve) => {
    answered = resolve
  })
  await edit(editor)
  await delivered
  const affected = received.flat()
  const tags = new Set(affected.map(({tag}) => tag))
  const after = await shownOn(pages)
  const changed = [...pages.keys()].filter((path) => shown.get(path) !== after.get(path))
  const purged = [...pages].flatMap(([path, page]) => (page.tags.some((tag) => tags.has(tag)) ? [path] : []))
  shown = after
  return {affected, tags, changed, purged, missed: changed.filter((path) => !purged.includes(path))}
}

const idOf = (type: string, of: (document: InitialDocument) => boolean = () => true) =>
  documents.find((document) => document._type === type && of(document))?._id ?? ''
const veto = idOf('article', ({slug}) => Object(slug).current === 'how-the-veto-report-was-sourced')
const named = (type: string, name: string) => idOf(type, (document) => document.name === name)
const vetoClaim = idOf('claim', ({text}) => String(text).includes('vetoed an Israeli plan'))
const reuters = idOf('report', ({title}) => String(title).includes('US officials say'))

type Edit = [what: string, edit: (editor: SanityClient) => Promise<unknown>]
const edits: Edit[] = [
  ['a headline', (to) => to.patch(veto).set({headline: 'Another headline'}).commit()],
  ['a body', (to) => to.patch(veto).set({'body[0].children[0].text': 'Other words. '}).commit()],
  ['a standfirst', (to) => to.patch(veto).set({standfirst: 'Other words.'}).commit()],
  ['the kind of an article', (to) => to.patch(veto).set({kind: 'news'}).commit()],
  ['the authors of an article', (to) => to.patch(veto).unset(['authors[0]']).commit()],
  ['a stance', (to) => to.patch(veto).set({'attributions[0].stance': 'confirms'}).commit()],
  ['an attribution that goes', (to) => to.patch(veto).unset(['attributions[1]']).commit()],
  [
    'a notice',
    (to) =>
      to
        .patch(reuters)
        .set({
          notices: [{_key: 'n', _type: 'notice', kind: 'retraction', at: '2026-01-05T10:00:00Z', text: 'Withdrawn.'}],
        })
        .commit(),
  ],
  [
    'a retraction of our own',
    (to) =>
      to
        .patch(veto)
        .set({
          notices: [{_key: 'n', _type: 'notice', kind: 'retraction', at: '2026-01-05T10:00:00Z', text: 'Withdrawn.'}],
        })
        .commit(),
  ],
  ['a retraction that is taken back', (to) => to.patch(veto).unset(['notices']).commit()],
  ['the title of a report', (to) => to.patch(reuters).set({title: 'Another title'}).commit()],
  ['the date of a report', (to) => to.patch(reuters).set({publishedAt: '2025-06-15T11:00:00Z'}).commit()],
  ['the outlet of a report', (to) => to.patch(reuters).unset(['outlet']).commit()],
  [
    'the text of a claim',
    (to) => to.patch(vetoClaim).set({text: 'Donald Trump vetoed a plan of Israel in June 2025.'}).commit(),
  ],
  ['an assessment', (to) => to.patch(vetoClaim).set({assessments: []}).commit()],
  [
    'the topics of a claim',
    (to) =>
      to
        .patch(vetoClaim)
        .set({topics: [{_key: 't', ...weak('sport')}]})
        .commit(),
  ],
  ...(['more', 'in another order'] as const).map(
    (what): Edit => [
      `the topics of a claim, ${what}`,
      (to) => {
        const topics = ['sport', named('topic', 'Iran and Israel, 2025')].map((id) => ({_key: id, ...weak(id)}))
        return to
          .patch(vetoClaim)
          .set({topics: what === 'more' ? topics : topics.toReversed()})
          .commit()
      },
    ],
  ),
  ['the name of a speaker', (to) => to.patch(named('person', 'Donald Trump')).set({name: 'D. Trump'}).commit()],
  ['the employer of a speaker', (to) => to.patch(named('person', 'Israel Katz')).unset(['memberOf']).commit()],
  ['the name of an outlet', (to) => to.patch(named('organization', 'The Associated Press')).set({name: 'AP'}).commit()],
  ['a person nobody names', (to) => to.patch('unnamed-anywhere').set({name: 'Still Nobody'}).commit()],
  [
    'the name of a broad topic',
    (to) => to.patch(named('topic', 'Conflict, war and peace')).set({name: 'War'}).commit(),
  ],
  [
    'the slug of a broad topic',
    (to) =>
      to
        .patch(named('topic', 'Conflict, war and peace'))
        .set({slug: {_type: 'slug', current: 'war'}})
        .commit(),
  ],
  [
    'a topic that moves',
    (to) =>
      to
        .patch(named('topic', 'Iran and Israel, 2025'))
        .set({broader: weak('sport')})
        .commit(),
  ],
  [
    'the slug of an article',
    (to) =>
      to
        .patch(veto)
        .set({slug: {_type: 'slug', current: 'moved'}})
        .commit(),
  ],
  [
    'the slug of an article, back',
    (to) =>
      to
        .patch(veto)
        .set({slug: {_type: 'slug', current: 'how-the-veto-report-was-sourced'}})
        .commit(),
  ],
  ['the name of an author', (to) => to.patch('author').set({name: 'A. Byrne'}).commit()],
  ['the widest organization', (to) => to.patch('state').set({name: 'Republic'}).commit()],
  [
    'the camp of somebody who saw it',
    (to) =>
      to
        .patch('south')
        .set({memberOf: weak('north')})
        .commit(),
  ],
  ['the organization of an organization', (to) => to.patch('agency').unset(['memberOf']).commit()],
  ['the organization of a speaker', (to) => to.patch('office').set({adjective: 'Official'}).commit()],
  ['the outlet of a work that is only cited', (to) => to.patch('herald').set({name: 'Old Herald'}).commit()],
  ['the title of a work that is only cited', (to) => to.patch('upstream').set({title: 'Upstream, corrected'}).commit()],
  [
    'the outlet of what wire copy is made from',
    (to) =>
      to
        .patch('upstream')
        .set({outlet: weak('wire')})
        .commit(),
  ],
  ['the sourcing of what a translation is made from', (to) => to.patch('told').unset(['attributions[0].via']).commit()],
  [
    'a claim that an article comes to carry',
    (to) =>
      to
        .patch('translation')
        .set({'body[0].markDefs[0].claims': [{_key: 'c', ...weak('loss')}]})
        .commit(),
  ],
  ['the name of a topic in the middle', (to) => to.patch('football').set({name: 'Soccer'}).commit()],
  ['the code of a broad topic', (to) => to.patch('sport').set({medtop: '20000822'}).commit()],
  [
    'a variant that goes its own way',
    (to) =>
      to
        .patch('loss')
        .set({variantOf: weak('win')})
        .commit(),
  ],
  [
    'the other wording of a claim',
    (to) => to.patch('loss').set({text: 'The club did not win the cup of 2026.'}).commit(),
  ],
  [
    'the wording of a claim that has another',
    (to) => to.patch('win').set({text: 'The club has won the cup of 2026.'}).commit(),
  ],
  ['the title of a work that carries one wording', (to) => to.patch('told').set({title: 'Told again'}).commit()],
  ['the title of a work that carries only a variant', (to) => to.patch('copy').set({title: 'Copied'}).commit()],
  ['an organization a claim is about', (to) => to.patch('club').set({name: 'The Club'}).commit()],
  ['the name of an outlet that took its report back', (to) => to.patch('daily').set({name: 'The Daily'}).commit()],
  [
    'the name of a topic of an article',
    (to) => to.patch(named('topic', 'Iran and Israel, 2025')).set({name: 'June 2025'}).commit(),
  ],
  ['a topic that goes', (to) => to.delete('cup')],
  ['a work that goes', (to) => to.delete('upstream')],
  ['the policy', (to) => to.patch('policy').set({seniority: 'Another meaning.'}).commit()],
  [
    'the policy’s publisher',
    (to) => to.patch(named('organization', 'The Farrow Standard')).set({name: 'The Standard'}).commit(),
  ],
  [
    'a new report',
    (to) =>
      to.create({
        _id: 'new-report',
        _type: 'report',
        title: 'A copy',
        attributions: [
          {
            _key: 'a',
            _type: 'attribution',
            claim: weak(vetoClaim),
            stance: 'asserts',
            obtained: 'unstated',
            groundRule: 'background',
          },
        ],
      }),
  ],
  ['a report that goes', (to) => to.delete('new-report')],
  [
    'a claim that becomes a variant',
    (to) =>
      to
        .patch(idOf('claim', ({_id, variantOf}) => _id !== vetoClaim && !variantOf))
        .set({variantOf: weak(vetoClaim)})
        .commit(),
  ],
  ['an article that goes', (to) => to.delete(idOf('article', ({_id}) => _id !== veto))],
]

describe('what a change affects', () => {
  it.each(edits)('%s: every page that changed is purged', async (_, edit) => {
    const {missed} = await consequencesOf(edit)
    expect(missed).toEqual([])
  })
})

describe('what a change does not affect', () => {
  it('is not purged: a headline, and the pages that show it', async () => {
    const {changed, purged} = await consequencesOf((to) => to.patch(veto).set({headline: 'A third headline'}).commit())
    expect(purged.toSorted()).toEqual(changed.toSorted())
    expect(changed).toContain('/articles/how-the-veto-report-was-sourced')
    expect(changed).not.toContain('/articles/sunday-ferries-crossed-the-orren-again')
  })

  it('is not purged: a body, on its own page alone', async () => {
    const {purged} = await consequencesOf((to) =>
      to.patch(veto).set({'body[0].children[0].text': 'A third time. '}).commit(),
    )
    expect(purged).toEqual(['/articles/how-the-veto-report-was-sourced'])
  })

  it('is not purged: a person on whom nothing rests', async () => {
    const {tags} = await consequencesOf((to) => to.patch('unnamed-anywhere').set({name: 'Nobody At All'}).commit())
    expect([...tags].sort()).toEqual(['person:unnamed-anywhere', 'type:person'])
  })
})

describe('the reason for each purge', () => {
  it('leads from the changed document to that of the page', async () => {
    const outlet = named('organization', 'The Associated Press')
    const {affected} = await consequencesOf((to) => to.patch(outlet).set({name: 'Associated Press'}).commit())
    const article = affected.find(({tag}) => tag === 'article:how-the-veto-report-was-sourced')
    expect(article?.because.at(0)).toBe(outlet)
    expect(article?.because.at(-1)).toBe(veto)
    expect(article?.because.length).toBeGreaterThan(2)
  })
})
