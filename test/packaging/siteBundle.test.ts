import {beforeAll, describe, expect, it} from 'vitest'
import {type Bundle, bundleSite} from '../../bench/size/bundle.ts'

/** What no site may have to ship. */
const unwanted = {
  'the Studio': /^(sanity|@sanity\/(?!client)[^/]+)\//,
  React: /^(react|react-dom|styled-components)\//,
  'a GROQ engine': /^groq-js\//,
  "zod's error texts in any language": /^zod\/.*\/locales\//,
  "zod's classic API": /^zod\/v4\/classic\//,
} satisfies Record<string, RegExp>

describe('the bundle of a site that calls articles.bySlug', () => {
  let site: Bundle
  beforeAll(async () => {
    site = await bundleSite()
  })

  it.each(Object.entries(unwanted))('is without %s', (_, pattern) => {
    expect([...site.modules.keys()].filter((path) => pattern.test(path))).toEqual([])
  })

  it('is for browsers: no Node module is named in it', () => {
    expect(site.text).not.toMatch(/["']node:/)
    expect(site.text).not.toMatch(
      /(?:from|import|require\()\s*["'](?:fs|path|crypto|buffer|http|https|stream|zlib|url)["']/,
    )
  })

  it('imports nothing but the client, which is left out of what is measured', () => {
    const imported = [...site.text.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)].map(([, name]) => name)
    expect(new Set(imported)).toEqual(new Set(['@sanity/client']))
  })

  it('holds the values of the vocabulary, and neither titles nor definitions', () => {
    expect(site.text).toContain('partlyConfirms')
    expect(site.text).not.toContain('Confirms part of it')
    expect(site.text).not.toContain('Says that part of the claim is right.')
  })

  it('is without the house rules, which are for whoever publishes', () => {
    const {text} = site
    expect(['S09', 'S19', 'S31'].filter((rule) => text.includes(rule))).toEqual([])
  })
})

describe('the bundle of a site that asks only about sourcing', () => {
  it('is without zod and GROQ', async () => {
    const {modules, text} = await bundleSite(
      `import {independence} from 'sourceline/sourcing'; export const count = (attributions) => independence(attributions)`,
    )
    expect([...modules.keys()].filter((path) => path.startsWith('zod/'))).toEqual([])
    expect(text).not.toContain('_type ==')
  })
})
