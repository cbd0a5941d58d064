import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecode} from '@vercel/stega'
import {afterAll, describe, expect, it} from 'vitest'
import {defineNewsroom} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {createPreview} from '../../src/preview/index.ts'
import {gathered, seeds} from '../client/newsroom.ts'

const slug = 'how-the-veto-report-was-sourced'
const articleId = '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f'
const studioUrl = 'https://desk.example.com/newsroom'
const lake = await createLake({documents: seeds()})
const {token} = lake
afterAll(() => lake.close())

const plain = createPreview({client: lake.client(), token})
const linked = createPreview({client: lake.client(), token, stega: {studioUrl}})

describe('a preview that says where its texts are written', () => {
  it('leads from a headline to the headline of its article, and from a sentence of no claim to the sentence', async () => {
    const article = await linked.articles.bySlug(slug)
    expect(linkIn(article?.headline)).toMatchObject({id: articleId, type: 'article', path: 'headline'})
    const [unmarked] = spansOf(article).filter(({marks}) => marks.length === 0)
    expect(linkIn(unmarked?.text)).toMatchObject({
      id: articleId,
      type: 'article',
      path: expect.stringMatching(/^body\[_key=="\w+"\]\.children\[_key=="\w+"\]\.text$/),
    })
  })

  it('leads from every marked sentence to the claim it makes', async () => {
    for (const each of await gathered(plain.articles.slugs())) {
      const article = await linked.articles.bySlug(each)
      for (const block of article?.body ?? []) {
        if (block._type !== 'block') continue
        for (const {text, marks} of block.children) {
          const mark = block.markDefs.find(({_key, _type}) => _type === 'claimMark' && marks.includes(_key))
          if (mark?._type !== 'claimMark' || mark.claims.length === 0) continue
          expect(linkIn(text)).toMatchObject({id: mark.claims[0], type: 'claim', path: 'text'})
        }
      }
    }
  })

  it('leads from a claim in its card, on its own page and in a list to the claim', async () => {
    const [claim] = (await linked.articles.bySlug(slug))?.claims ?? []
    const id = claim?.id ?? ''
    expect(linkIn(claim?.text)).toMatchObject({id, type: 'claim', path: 'text'})
    expect(linkIn((await linked.claims.byId(id))?.text)).toMatchObject({id, type: 'claim', path: 'text'})
    for (const card of await gathered(linked.claims.all())) expect(linkIn(card.text)).toMatchObject({id: card.id})
  })

  it('shows the same as without, letter by letter, of every article, claim and list', async () => {
    for (const each of await gathered(plain.articles.slugs())) {
      expect(stegaClean({...(await linked.articles.bySlug(each))})).toEqual({...(await plain.articles.bySlug(each))})
    }
    for (const {id} of await gathered(plain.claims.all())) {
      expect(stegaClean({...(await linked.claims.byId(id))})).toEqual({...(await plain.claims.byId(id))})
    }
    expect(stegaClean((await linked.articles.list()).items)).toEqual((await plain.articles.list()).items)
  })

  it('marks nothing that is worked out, compared or linked to', async () => {
    for (const each of await gathered(linked.articles.slugs())) {
      const article = await linked.articles.bySlug(each)
      const {headline, standfirst, body, claims, image, notices, attributions, ...rest} = {...article}
      const worked = [rest, claims?.map(({text, ...others}) => others), attributions?.map(({line}) => line)]
      expect(JSON.stringify(worked)).not.toMatch(/(?:\u200B|\u200C|\u200D|\uFEFF){4,}/)
    }
  })

  it('marks what a newsroom writes in fields of its own, under the names it stores', async () => {
    const newsroom = defineNewsroom({
      names: {article: 'post'},
      article: {
        fields: [
          {name: 'teaser', type: 'text'},
          {name: 'region', type: 'string', options: {list: ['north', 'south']}},
        ],
      },
      types: {
        event: {
          fields: [
            {name: 'title', type: 'string'},
            {name: 'slug', type: 'slug'},
          ],
        },
      },
    })
    const story: InitialDocument = {
      ...seeds().find(({_id}) => _id === articleId),
      _id: 'p',
      _type: 'post',
      teaser: 'Shorter',
      region: 'north',
      slug: {current: 'p'},
    }
    const event = {_id: 'e', _type: 'event', title: 'Council meets', slug: {current: 'council-meets'}}
    const own = await createLake({documents: [story, event]})
    const preview = createPreview({client: own.client(), token: own.token, newsroom, stega: {studioUrl}})
    const article = await preview.articles.bySlug('p')
    expect(linkIn(article?.teaser)).toMatchObject({id: 'p', type: 'post', path: 'teaser'})
    expect(article?.region).toBe('north')
    expect(linkIn((await preview.types.event.bySlug('council-meets'))?.title)).toMatchObject({id: 'e', type: 'event'})
    await own.close()
  })
})

type Linked = Awaited<ReturnType<typeof linked.articles.bySlug>>

function spansOf(article: Linked) {
  return (article?.body ?? []).flatMap((block) => (block._type === 'block' ? block.children : []))
}

/** What an overlay reads in a text. */
function linkIn(text: unknown): Record<string, string> {
  const href: string = Object(vercelStegaDecode(String(text)))?.href ?? 'nothing:'
  return Object.fromEntries(new URL(href).searchParams)
}
