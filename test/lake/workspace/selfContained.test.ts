import {describe, expect, it} from 'vitest'
import {selfContained} from '../../../src/lake/workspace/build.ts'
import {stayOnThisOrigin} from '../../../src/lake/workspace/selfContained.ts'

describe('a Studio on a local lake', () => {
  it('has a page that names no other host', () => {
    const page = `<head><style>
  @font-face {
    font-family: Inter;
    src: url("https://studio-static.sanity.io/Inter-Regular.woff2") format("woff2");
  }
  html { color: black; }
</style><script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script>
<link href="/static/favicon.ico" rel="icon"/></head><script type="module" src="/studio/static/app.js"></script>`
    expect(selfContained(page, '/studio')).not.toContain('https://')
    expect(selfContained(page, '/studio')).toContain('html { color: black; }')
    expect(selfContained(page, '/studio')).toContain('/studio/static/app.js')
    expect(selfContained(page, '/studio')).toContain('href="/studio/static/favicon.ico"')
  })

  it('asks nothing of any other host, and everything of its own', async () => {
    const asked: string[] = []
    const stored = new Map<string, string>()
    const page = {
      location: {origin: 'http://127.0.0.1:3333'},
      sessionStorage: {setItem: (key: string, value: string) => stored.set(key, value)},
      fetch: async (input: RequestInfo | URL, _init?: RequestInit) => {
        asked.push(String(input))
        return new Response('answered')
      },
    }
    stayOnThisOrigin(page)
    expect(await (await page.fetch('https://example.org/version')).json()).toEqual({})
    expect((await page.fetch('https://example.org/feedback', {method: 'POST'})).status).toBe(503)
    expect(await (await page.fetch('/v1/users/me')).text()).toBe('answered')
    expect(await (await page.fetch('http://127.0.0.1:3333/v1/ping')).text()).toBe('answered')
    expect(asked).toEqual(['/v1/users/me', 'http://127.0.0.1:3333/v1/ping'])
    expect([...stored.keys()]).toEqual(['sanity-studio.network.check.snooze'])
  })
})
