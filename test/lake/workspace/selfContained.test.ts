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
</head><script type="module" src="/studio/static/app.js"></script>`
    expect(selfContained(page)).not.toContain('https://')
    expect(selfContained(page)).toContain('html { color: black; }')
    expect(selfContained(page)).toContain('/studio/static/app.js')
  })

  it('asks nothing of any other host, and everything of its own', async () => {
    const asked: string[] = []
    const stored = new Map<string, string>()
    const page = {
      location: {origin: 'http://127.0.0.1:3333'},
      sessionStorage: {setItem: (key: string, value: string) => stored.set(key, value)},
      fetch: async (input: RequestInfo | URL) => {
        asked.push(String(input))
        return new Response('answered')
      },
    }
    stayOnThisOrigin(page)
    expect((await page.fetch('https://example.org/version')).status).toBe(503)
    expect(await (await page.fetch('/v1/users/me')).text()).toBe('answered')
    expect(await (await page.fetch('http://127.0.0.1:3333/v1/ping')).text()).toBe('answered')
    expect(asked).toEqual(['/v1/users/me', 'http://127.0.0.1:3333/v1/ping'])
    expect([...stored.keys()]).toEqual(['sanity-studio.network.check.snooze'])
  })
})
