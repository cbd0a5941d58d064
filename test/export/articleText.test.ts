import {describe, expect, it} from 'vitest'
import {articleText} from '../../src/export/index.ts'
import {createNewsroom, defineNewsroom} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {declaration, documents, slug} from '../client/own/newsroom.ts'

const lake = await createLake({documents: documents()})
const article = await createNewsroom({client: lake.client(), newsroom: declaration}).articles.bySlug(slug)
const body = article?.body ?? []

describe('the words of an article', () => {
  it('are its paragraphs, and of a block of the newsroom’s own what its declaration names', () => {
    const paragraphs = articleText({body}, declaration).split('\n\n')
    const videos = body.flatMap((part) => (part._type === 'youtube' && part.caption !== null ? [part.caption] : []))
    expect(videos.length).toBeGreaterThan(0)
    expect(paragraphs).toEqual(expect.arrayContaining(videos))
    const first = body.flatMap((part) =>
      part._type === 'block' ? [part.children.map(({text}) => text).join('')] : [],
    )[0]
    expect(paragraphs).toContain(first?.trim())
  })

  it('are without a block that names no field, or that the site does not know', () => {
    const parts = [
      {_type: 'youtube', _key: 'a', video: 'v1', caption: 'The ferry in May'},
      {_type: 'unknown', _key: 'b', name: 'youtube'},
      {_type: 'figure', _key: 'c', caption: 'Dusk', alt: 'The basin'},
      {_type: 'toString', _key: 'd'},
    ]
    expect(articleText({body: parts})).toBe('Dusk')
    const silent = defineNewsroom({body: {youtube: {fields: [{name: 'caption', type: 'string'}]}}})
    expect(articleText({body: parts}, silent)).toBe('Dusk')
    const told = defineNewsroom({body: {youtube: {fields: [{name: 'caption', type: 'string'}], text: ['caption']}}})
    expect(articleText({body: parts}, told)).toBe('The ferry in May\n\nDusk')
  })
})
