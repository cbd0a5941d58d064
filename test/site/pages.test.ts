import {describe, expect, it} from 'vitest'
import {articlePage} from '../../examples/site/src/pages/article.ts'
import {claimPage} from '../../examples/site/src/pages/claim.ts'
import {frontPage} from '../../examples/site/src/pages/front.ts'
import {sourcingPage} from '../../examples/site/src/pages/sourcing.ts'
import {topicPage} from '../../examples/site/src/pages/topic.ts'
import {layout, type View} from '../../examples/site/src/parts/layout.ts'
import {breakout, overlapping, poisoned, rightToLeft, structural} from './hostile.ts'
import {article, card, claim, policy, sections, topic} from './stories.ts'

const shell = {siteUrl: 'http://127.0.0.1:3000', policy, sections}
const document = (view: View) => String(layout(view, shell))

const pages = {
  front: frontPage({items: [card, {...card, image: null}], next: 'cursor'}, undefined),
  article: articlePage(article, shell),
  claim: claimPage(claim),
  topic: topicPage(topic, {items: [card], next: null}, undefined),
  sourcing: sourcingPage(shell),
}

const hostileShell = {...shell, policy: poisoned(policy, structural), sections: poisoned(sections, structural)}
const hostile = {
  front: frontPage({items: [poisoned(card, structural)], next: breakout}, breakout),
  article: articlePage(poisoned(article, structural), hostileShell),
  claim: claimPage(poisoned(claim, structural)),
  topic: topicPage(poisoned(topic, structural), {items: [poisoned(card, structural)], next: breakout}, breakout),
  sourcing: sourcingPage(hostileShell),
}

/** What a browser would act on in markup, whatever the words around it. */
const tagsOf = (markup: string) => markup.match(/<[a-z!/][^>]*>/gi) ?? []
const withoutValues = (tag: string) => tag.replace(/"[^"]*"/g, '""')

describe.each(Object.entries(pages))('the %s page', (_name, view) => {
  const markup = document(view)

  it('has one heading of the first level, a title, a description and one address', () => {
    expect(markup.match(/<h1/g)).toHaveLength(1)
    expect(markup).toMatch(/<title>.+The Farrow Standard<\/title>|<title>The Farrow Standard<\/title>/)
    expect(markup).toContain('<meta name="description"')
    expect(markup.match(/rel="canonical"/g)).toHaveLength(1)
  })

  it('has no script, style or handler of its own: the security policy would refuse it', () => {
    expect(tagsOf(markup).filter((tag) => /\s(style|on[a-z]+)=|<style/i.test(withoutValues(tag)))).toEqual([])
    const data = /<script type="application\/ld\+json">[^<]*<\/script>/g
    expect(markup.replace(data, '').match(/<script[^>]*>[^<]/)).toBeNull()
  })

  it('uses every id once, and points at none that is not there', () => {
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const named = [...markup.matchAll(/(?:href="#|aria-describedby="|aria-labelledby="|data-card=")([^"]+)"/g)]
    expect(named.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(Object.entries(hostile))('the %s page with hostile content', (_name, view) => {
  const markup = String(layout(view, hostileShell))

  it('lets no content become a tag, an attribute or an address that runs', () => {
    const tags = tagsOf(markup)
    expect(
      tags.filter((tag) => /^<script/.test(tag) && !/src="\/assets\/|type="application\/ld\+json"/.test(tag)),
    ).toEqual([])
    expect(tags.filter((tag) => /onerror/.test(withoutValues(tag)))).toEqual([])
    expect(tags.filter((tag) => /(href|src|srcset)="\s*javascript/i.test(tag))).toEqual([])
    expect(markup).not.toMatch(/[\s"]javascript:alert\(1\)"/)
  })

  it('lets no text turn the direction of the title bar or of a share card', () => {
    const head = markup.slice(0, markup.indexOf('</head>'))
    expect(head).toContain('gnihtemos')
    expect(head).not.toContain(rightToLeft.slice(0, 1))
  })
})

describe('the article page', () => {
  const markup = document(pages.article)

  it('leads from each marked sentence to the entry of its claim, with or without a script', () => {
    expect(markup).toMatch(
      /from the east basin before it had a permit\.<\/span>&#8288;<a class="note" href="#source-1"/,
    )
    expect(markup).toContain('<li id="source-1">')
  })

  it('says in the card what the package derives: the status, and who says so', () => {
    const cardMarkup = markup.slice(markup.indexOf('id="says-1"'), markup.indexOf('id="says-2"'))
    expect(cardMarkup).toContain('Reported from at least one origin')
    expect(cardMarkup).toContain('Two port authority employees with direct knowledge')
    expect(cardMarkup).toContain('<li class="is-against">Davit Orlen, the harbour master, denied it.</li>')
    expect(cardMarkup).toContain(`href="/claims/${claim.id}"`)
  })

  it('tells in the sourcing box how many speak by name, and which report is relayed', () => {
    const box = markup.slice(markup.indexOf('id="sourcing"'), markup.indexOf('</aside>'))
    expect(box).toContain(article.sourcingNote)
    expect(box).toContain('1 statement by name, 1 without')
    expect(box).toContain(
      '<a href="https://coastwire.example/east-basin"><bdi>Survey of East Basin was held back</bdi></a>',
    )
  })

  it('puts no link into another, even where a link overlaps a marked sentence', () => {
    const body = document(articlePage(overlapping, shell))
    const text = body.slice(body.indexOf('<div class="body">'), body.indexOf('</p></div>'))
    let depth = 0
    for (const tag of text.match(/<\/?a\b/g) ?? []) {
      depth += tag === '<a' ? 1 : -1
      expect(depth).toBeLessThan(2)
    }
    expect(text.match(/class="note"/g)).toHaveLength(1)
    expect(text).toContain('href="https://example.org/?a=1&amp;b=%222%22"')
    expect(text).toContain(' to nowhere')
    expect(text).not.toContain('javascript')
  })
})

describe('the claim page', () => {
  it('keeps other wordings apart from who says so', () => {
    const markup = document(pages.claim)
    expect(markup.indexOf('Who says so')).toBeLessThan(markup.indexOf('Other wordings of it'))
    expect(markup.indexOf('dumped toxic waste')).toBeGreaterThan(markup.indexOf('Other wordings of it'))
  })

  it('says no more of the time than is known', () => {
    expect(document(pages.claim)).toContain('<bdi>February 2026</bdi>')
  })
})
