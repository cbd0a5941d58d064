import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {readSeeds} from '../../../scripts/seeds-check/read.ts'
import {lakeGate} from '../../../src/gate/index.ts'
import {createNewsroom} from '../../../src/index.ts'
import {createLake, type InitialDocument, type Lake} from '../../../src/lake/index.ts'
import {affectedTags, verifyWebhook, webhookDefinition} from '../../../src/rebuild/index.ts'
import {takenOut} from '../../../src/sourcing/takenOut.ts'
import {seeds} from '../../client/newsroom.ts'
import {secret} from '../../rebuild/delivery.ts'
import {pagesOf, shownOn} from '../../rebuild/pages.ts'
import {seedsFolder} from '../../seeds/seedsFolder.ts'
import {sourceline} from '../sourceline.ts'

const open: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

const slug = 'harbour-authority-kept-mud-report'
const name = 'Maria Delgado-Ferreira'
const person = 'a58cf5a3-5f70-4a9e-9b5e-3d7c3a4e0b11'

/** The harbour story as it once was, with somebody named in it, and as its editor left it: they are out, and readers were told nothing yet. */
async function harbour() {
  const published = seeds()
  const story = published.find((document) => Object(document.slug).current === slug)
  if (story === undefined || !Array.isArray(story.attributions)) throw new Error('The harbour story is a seed.')
  const said = {
    _key: 'da39a3ee5e6b',
    _type: 'attribution',
    claim: story.attributions[0].claim,
    stance: 'confirms',
    obtained: 'own',
    groundRule: 'onRecord',
    speaker: {_type: 'reference', _ref: person},
    basis: 'witness',
  }
  const documents: InitialDocument[] = published.map((document) =>
    document._id === story._id ? {...document, attributions: [...Object(story).attributions, said]} : document,
  )
  documents.push({_id: person, _type: 'person', name})
  const confidential = readSeeds(seedsFolder).seeds.flatMap(({dataset, document}) =>
    dataset === 'confidential' ? [{...document, _id: String(document._id), _type: String(document._type)}] : [],
  )
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-withdraw-'))
  open.push(() => rmSync(directory, {recursive: true, force: true}))
  const deliveries: Request[] = []
  const lake: Lake = await createLake({
    directory,
    datasets: {
      production: {visibility: 'public', documents},
      confidential: {visibility: 'private', documents: confidential},
    },
    gate: lakeGate({
      newsroom: 'production',
      confidential: 'confidential',
      client: () => lake.client({token: lake.token}),
    }),
    webhooks: [
      {
        ...webhookDefinition,
        dataset: 'production',
        url: 'https://site.example/api/rebuild',
        secret,
        deliver: async (request) => {
          deliveries.push(request.clone())
          return new Response()
        },
      },
    ],
  })
  open.push(() => lake.close())
  const {url} = await lake.listen(0)
  const newsroom = lake.client({token: lake.token, perspective: 'raw'})
  const desk = newsroom.withConfig({dataset: 'confidential'})
  await newsroom
    .patch(story._id)
    .unset([`attributions[_key=="${said._key}"]`])
    .commit()
  await lake.idle()
  deliveries.length = 0
  const env = {
    SANITY_STUDIO_PROJECT_ID: 'sourceline',
    SANITY_STUDIO_CONFIDENTIAL_DATASET: 'confidential',
    SOURCELINE_API_HOST: url,
    SOURCELINE_DESK_TOKEN: lake.token,
  }
  const withdraw = async (...args: string[]) => {
    const ran = await sourceline(['desk', 'withdraw', person, ...args], env)
    expect(ran.out + ran.error).not.toContain(name)
    return ran
  }
  const everything = async () => JSON.stringify(await newsroom.fetch('*[!(_type match "sanity.*")] | order(_id)'))
  const raw = () =>
    readdirSync(directory, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name: file}) => readFileSync(join(parentPath, file), 'latin1'))
      .join()
  const records = () =>
    desk.fetch<{articleId: string; key: string | null}[]>('*[_type == "sourcingRecord"] | order(_id){articleId, key}')
  return {lake, env, newsroom, desk, old: story, documents, deliveries, withdraw, everything, raw, records}
}

type Article = {
  _id: string
  headline: string
  attributions: {_key: string; partOf?: string}[]
  notices: {text?: string; kind: string}[]
}
const article = '*[_type == "article" && slug.current == $slug][0]'

describe('sourceline desk withdraw', () => {
  it('shows first, then lets the work go on under a fresh id, and leaves no byte of the name', async () => {
    const {newsroom, old, withdraw, everything, raw, lake} = await harbour()
    const before = await everything()
    expect(raw()).toContain(name)
    const shown = await withdraw()
    expect(shown).toMatchObject({code: 1, error: ''})
    expect(shown.out).toContain(`article ${slug} named them once: it goes on under a fresh id`)
    expect(shown.out).toContain('1 go on under fresh ids')
    expect(await everything()).toBe(before)

    expect(await withdraw('--yes')).toMatchObject({code: 0, error: ''})
    const now = await newsroom.fetch<Article>(article, {slug})
    expect(now._id).not.toBe(old._id)
    expect(now.headline).toBe(old.headline)
    expect(now.notices.at(-1)).toMatchObject({kind: 'update', text: takenOut})
    const after = await everything()
    for (const gone of [old._id, person, name]) expect([gone, after.includes(gone)]).toEqual([gone, false])
    expect(raw()).not.toContain(name)
    expect(raw()).not.toContain(person)
    const oldKeys = (Object(old).attributions as {_key: string}[]).map(({_key}) => _key)
    expect(now.attributions).toHaveLength(oldKeys.length)
    expect(now.attributions.filter(({_key}) => oldKeys.includes(_key))).toEqual([])

    const history = await newsroom.request<string>({url: `/data/history/production/transactions/${now._id},${old._id}`})
    expect(JSON.stringify(history).match(/"documentIDs/g)).toHaveLength(1)
    expect(JSON.stringify(history)).not.toContain(person)
    const anonymous = await lake.client().fetch<string>('*[]{_id, _rev, _createdAt}')
    expect(JSON.stringify(anonymous)).not.toContain(old._id)
  })

  it('carries all that pointed there, in the newsroom and at the desk, and is done when it is done', async () => {
    const {newsroom, old, withdraw, everything, records} = await harbour()
    const pointing = await newsroom.fetch<string[]>('*[references($id)]._id | order(@)', {id: old._id})
    const notes = await records()
    expect(notes.filter(({articleId}) => articleId === old._id).length).toBeGreaterThan(0)
    await withdraw('--yes')
    const now = await newsroom.fetch<Article>(article, {slug})
    expect(await newsroom.fetch('*[references($id)]._id | order(@)', {id: now._id})).toEqual(pointing)
    const keys = new Set(now.attributions.map(({_key}) => _key))
    for (const {articleId, key} of await records()) {
      expect(articleId).toBe(now._id)
      if (key !== null) expect(keys.has(key)).toBe(true)
    }
    const done = await everything()
    for (const args of [[], ['--yes']]) expect((await withdraw(...args)).code).toBe(0)
    expect(await everything()).toBe(done)
  })

  it('is taken up again where it was interrupted: between the newsroom and the desk', async () => {
    const {desk, old, withdraw, records, newsroom} = await harbour()
    const before = await desk.fetch<{_id: string; articleId: string}[]>('*[_type == "sourcingRecord"]')
    await withdraw('--yes')
    const mended = await records()
    for (const record of before) await desk.createOrReplace({...record, _type: 'sourcingRecord'})
    expect((await records()).map(({articleId}) => articleId)).toContain(old._id)
    expect((await withdraw()).code).toBe(1)
    expect((await withdraw('--yes')).code).toBe(0)
    expect(await records()).toEqual(mended)
    expect(await newsroom.fetch('count(*[_type == "article" && slug.current == $slug])', {slug})).toBe(1)
  })

  it('changes nothing while something of it is on hold, is named in a draft, or stands in a release', async () => {
    const {env, newsroom, old, withdraw, everything} = await harbour()
    await sourceline(['desk', 'hold', old._id], env)
    const before = await everything()
    expect(await withdraw('--yes')).toMatchObject({code: 2, error: expect.stringContaining('on hold since')})
    expect(await everything()).toBe(before)
    await sourceline(['desk', 'lift', old._id, '--yes'], env)
    await newsroom.create({_id: 'drafts.note', _type: 'claim', about: [{_key: 'a', _type: 'reference', _ref: person}]})
    const drafted = await withdraw('--yes')
    expect(drafted).toMatchObject({code: 1, out: expect.stringContaining('Named by drafts.note')})
    await newsroom.delete('drafts.note')
    await newsroom.createOrReplace({...Object(old), _id: `versions.night.${old._id}`})
    const released = await withdraw('--yes')
    expect(released).toMatchObject({code: 1, out: expect.stringContaining('stands in a release')})
    expect(await newsroom.fetch('count(*[_id == $person])', {person})).toBe(1)
  })

  it('purges every page that shows the article, or anything of it', async () => {
    const {lake, documents, deliveries, withdraw} = await harbour()
    const site = createNewsroom({client: lake.client()})
    const pages = pagesOf(documents, site)
    const before = await shownOn(pages)
    await withdraw('--yes')
    await lake.idle()
    const told = await Promise.all(deliveries.map((request) => verifyWebhook(request.clone(), {secret})))
    const purged = new Set<string>()
    for (const change of told) {
      for (const {tag} of await affectedTags(change, {client: lake.client()})) purged.add(tag)
    }
    const after = await shownOn(pages)
    const isPurged = (path: string) => pages.get(path)?.tags.some((one) => purged.has(one)) === true
    const differ = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)
    expect(differ).toContain(`/articles/${slug}`)
    expect(differ.filter((path) => !isPurged(path))).toEqual([])
  })
})
