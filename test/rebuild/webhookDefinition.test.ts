import {afterAll, describe, expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'
import {webhookDefinition} from '../../src/rebuild/index.ts'
import {seeds} from '../client/newsroom.ts'

const bodies: string[] = []
let delivered: (() => void) | undefined
const lake = await createLake({
  documents: seeds(),
  webhooks: [
    {
      ...webhookDefinition,
      url: 'https://site.example',
      secret: 's',
      deliver: async (request) => {
        bodies.push(await request.text())
        delivered?.()
        return new Response()
      },
    },
  ],
})
const editor = lake.client({token: lake.token})
afterAll(() => lake.close())

async function bodyOf(edit: () => Promise<unknown>): Promise<ReturnType<typeof JSON.parse>> {
  const arrived = new Promise<void>((resolve) => {
    delivered = resolve
  })
  await edit()
  await arrived
  return JSON.parse(bodies.at(-1) ?? '')
}

const article = seeds().find(({_type, attributions}) => _type === 'article' && Array.isArray(attributions))
const id = article?._id ?? ''

describe('what the webhook sends', () => {
  it('is which groups of shown fields changed, and no more', async () => {
    expect((await bodyOf(() => editor.patch(id).set({headline: 'Other words'}).commit())).changed).toEqual([
      'entry',
      'card',
      'cited',
    ])
    expect((await bodyOf(() => editor.patch(id).set({body: []}).commit())).changed).toEqual(['entry'])
    expect((await bodyOf(() => editor.patch(id).set({notInAnySchema: 1}).commit())).changed).toEqual([])
    expect((await bodyOf(() => editor.patch(id).unset(['attributions']).commit())).changed).toEqual([
      'entry',
      'sourcing',
    ])
  })

  it('tells apart what others make different use of', async () => {
    const changedBy = async (_id: string, set: object) =>
      (await bodyOf(() => editor.patch(_id).set(set).commit())).changed
    const first = (type: string) => seeds().find(({_type}) => _type === type)?._id ?? ''
    const [person, claim] = [first('person'), first('claim')]
    expect(await changedBy(person, {name: 'Another'})).toEqual(['entry', 'name', 'sourcing'])
    expect(await changedBy(person, {role: 'Another'})).toEqual(['entry', 'name', 'sourcing'])
    expect(await changedBy(person, {memberOf: {_ref: 'elsewhere', _weak: true}})).toEqual(['entry', 'sourcing'])
    expect(await changedBy(claim, {text: 'Other words'})).toEqual(['sourcing'])
    const emptied = await bodyOf(() => editor.patch(claim).set({assessments: [], serious: true}).commit())
    expect(emptied).toMatchObject({changed: ['sourcing'], was: {text: true, serious: expect.anything()}})
  })

  it('names the claims of attributions, and what a claim was assessed as', async () => {
    const sent = await bodyOf(() => editor.patch(id).set({notInAnySchema: 2}).commit())
    expect(sent.after.claims).toEqual(expect.arrayContaining(sent.after.stated))
    const assessed = {_type: 'claim', text: 'It was.', assessments: [{_key: 'a', finding: 'refuted'}]}
    const created = await bodyOf(() => editor.create({_id: 'assessed', ...assessed}))
    expect(created.after).toMatchObject({finding: 'refuted', stated: [], memberOf: null})
    await bodyOf(() => editor.delete('assessed'))
  })

  it('is the keys before and after', async () => {
    const renamed = await bodyOf(() =>
      editor
        .patch(id)
        .set({slug: {_type: 'slug', current: 'moved'}})
        .commit(),
    )
    expect(renamed).toMatchObject({id, type: 'article', operation: 'update', after: {slug: 'moved'}})
    expect(renamed.before.slug).toBe(Object(article?.slug).current)
  })

  it('has one side only on create and delete', async () => {
    const created = await bodyOf(() => editor.create({_id: 'new', _type: 'topic', slug: {current: 'n'}, name: 'N'}))
    expect(created).toMatchObject({id: 'new', operation: 'create', before: null, after: {slug: 'n'}})
    const deleted = await bodyOf(() => editor.delete('new'))
    expect(deleted).toMatchObject({id: 'new', operation: 'delete', before: {slug: 'n'}, after: null})
    expect(deleted.revision).toBeTruthy()
  })

  it('is never prose: no text of any document is in any delivery', async () => {
    const canary = 'canary-91b2'
    for (const document of seeds()) {
      await bodyOf(() =>
        editor
          .patch(document._id)
          .set({headline: canary, text: canary, name: canary, title: canary, standfirst: canary, seniority: canary})
          .commit(),
      )
    }
    expect(bodies.length).toBeGreaterThan(seeds().length)
    expect(bodies.join()).not.toContain(canary)
    expect(bodies.join()).not.toContain('Confirmed in part')
  })

  it('is nothing about drafts, versions and types no site reads', async () => {
    const before = bodies.length
    await editor.create({_id: `drafts.${id}`, _type: 'article', headline: 'draft'})
    await editor.create({_id: 'sanity', _type: 'sanity.imageAsset'})
    await bodyOf(() => editor.patch(id).set({kind: 'opinion'}).commit())
    expect(bodies.length).toBe(before + 1)
  })
})
