import {createRequire} from 'node:module'
import {createElement, type ReactElement} from 'react'
import {describe, expect, it} from 'vitest'
import {withoutNull} from '../../src/export/index.ts'
import {articleHtml, escapeHtml} from '../../src/html/index.ts'
import {imageAttributes, imageSource, imageUrl} from '../../src/images/index.ts'
import type {Figure} from '../../src/index.ts'
import {ArticleBody} from '../../src/react/index.ts'
import {groundRule, stance, termOf} from '../../src/terms.ts'
import {ownNewsroom, slug} from '../client/own/newsroom.ts'

// React's own renderer comes without types.
const {renderToStaticMarkup}: {renderToStaticMarkup: (element: ReactElement) => string} = createRequire(
  import.meta.url,
)('react-dom/server')

const {newsroom} = await ownNewsroom()
const article = await newsroom.articles.bySlug(slug)
if (!article) throw new Error('There is no such article.')

const claimHref = ({id}: {id: string}) => `/claims/${id}`
const html = articleHtml(article, {
  claimHref,
  blocks: {youtube: ({video}) => `<video title="${escapeHtml(video ?? '')}"></video>`},
  marks: {glossary: ({term}, words) => `<dfn title="${escapeHtml(term ?? '')}">${words}</dfn>`},
})

describe('the text of an article as HTML', () => {
  it('gives each marked sentence a button, and the button a card that says who says so', () => {
    const marked = article.body
      .flatMap((item) => (item._type === 'block' ? item.markDefs : []))
      .filter((mark) => mark._type === 'claimMark')
    expect(marked.length).toBeGreaterThan(3)
    const opened = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id)
    const cards = [...html.matchAll(/<div id="([^"]+)" popover="auto" role="dialog"/g)].map(([, id]) => id)
    expect(opened).toHaveLength(marked.length)
    expect(cards).toEqual(opened)
    const [claim] = article.claims
    expect(html).toContain(`<p class="claim-status">${escapeHtml(claim?.status.text ?? '')}</p>`)
    expect(html).toContain(`<a href="/claims/${claim?.id}">`)
  })

  it('renders own blocks, annotations and styles, and leaves out what it is told nothing of', () => {
    expect(html).toContain('<video title="dQw4"></video>')
    expect(html).toMatch(/^<h4/)
    expect(html).not.toContain('table')
    expect(articleHtml(article)).not.toContain('<video')
  })

  it('lets no word of an article be markup', () => {
    const hostile = '<script>alert(1)</script>'
    const spans = [
      {_type: 'span' as const, _key: 'a', text: hostile, marks: ['js']},
      {_type: 'span' as const, _key: 'b', text: ' and', marks: []},
    ]
    const markDefs = [{_type: 'link' as const, _key: 'js', href: 'javascript:alert(1)'}]
    const body = [{_type: 'block' as const, _key: 'k', style: 'normal' as const, children: spans, markDefs}]
    expect(articleHtml({...article, body})).toContain('<p><span>&lt;script&gt;alert(1)&lt;/script&gt;</span> and</p>')
  })

  it('is what React makes of it too', () => {
    const element = createElement(ArticleBody, {article, claimHref})
    const react = renderToStaticMarkup(element).replaceAll('popoverTarget', 'popovertarget')
    const normal = (markup: string) => markup.replaceAll('&#x27;', '&#39;').replaceAll(/\/>/g, '>')
    expect(normal(react)).toBe(normal(articleHtml(article, {claimHref})))
  })
})

const figure: Figure = {
  url: 'https://cdn.sanity.io/images/abc/production/4f1cd2-2000x1000.jpg?rect=500,0,1000,1000',
  width: 1000,
  height: 1000,
  alt: 'A ferry',
  caption: null,
  credit: null,
  hotspot: {x: 0.25, y: 0.5, width: 0.2, height: 0.2},
  lqip: null,
}

describe('addresses of a picture', () => {
  it('are those of its visible part, cut around its hotspot', () => {
    const {searchParams, pathname} = new URL(imageUrl(figure, {width: 800, height: 400}))
    expect(pathname).toBe('/images/abc/production/4f1cd2-2000x1000.jpg')
    const [left = 0, top = 0, width = 0, height = 0] = searchParams.get('rect')?.split(',').map(Number) ?? []
    expect(left).toBeGreaterThanOrEqual(500)
    expect(left + width).toBeLessThanOrEqual(1500)
    expect(width / height).toBeCloseTo(2, 1)
    expect(top + height / 2).toBeCloseTo(500, -1)
    expect([searchParams.get('w'), searchParams.get('h'), searchParams.get('auto')]).toEqual(['800', '400', 'format'])
  })

  it('come in every width that is smaller than the picture', () => {
    const {srcset, width, height} = imageAttributes(figure, {widths: [400, 800, 1600]})
    expect(srcset.split(', ').map((file) => file.split(' ')[1])).toEqual(['400w', '800w', '1000w'])
    expect([width, height]).toEqual([1000, 1000])
    expect(imageAttributes(figure, {aspectRatio: 2})).toMatchObject({width: 1000, height: 500})
  })

  it('leave alone a picture that lies elsewhere', () => {
    const elsewhere = {...figure, url: 'https://example.org/ferry.jpg'}
    expect(imageUrl(elsewhere, {width: 800})).toBe(elsewhere.url)
    expect(imageSource(elsewhere)).toBeNull()
  })

  it('are made by @sanity/image-url of what imageSource gives, too', () => {
    expect(imageSource(figure)).toEqual({
      asset: {_ref: 'image-4f1cd2-2000x1000-jpg'},
      crop: {left: 0.25, top: 0, right: 0.25, bottom: 0},
      hotspot: {x: 0.375, y: 0.5, width: 0.1, height: 0.2},
    })
  })
})

it('explains every word that a site may meet', () => {
  for (const term of [...stance, ...groundRule]) expect(term.definition.length).toBeGreaterThan(10)
  expect(termOf(stance, 'denies')?.title).toBe('Denies it')
  expect(termOf(stance, 'endorses')).toBeUndefined()
})

it('leaves out what is null, at any depth', () => {
  expect(withoutNull({a: null, b: [{c: null, d: 1}], e: {f: null}})).toEqual({b: [{d: 1}], e: {}})
})
