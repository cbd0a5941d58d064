import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const directory = join(import.meta.dirname, '..', 'assets')

const types = {
  'site.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

type Name = keyof typeof types

type Asset = {body: string; type: string; version: string}

// Read once: the site has three, and a changed one has another version in its address, so browsers may keep them.
const assets = new Map<string, Asset>(
  Object.entries(types).map(([name, type]) => {
    const body = readFileSync(join(directory, name), 'utf8')
    return [name, {body, type, version: hash('sha256', body, 'base64url').slice(0, 10)}]
  }),
)

/** `site.css` → `/assets/site.css?v=Yk3…` */
export function asset(name: Name): string {
  return `/assets/${name}?v=${assets.get(name)?.version}`
}

/** The response to `/assets/<name>`, if there is such an asset. */
export function assetResponse(name: string, version: string | undefined): Response | undefined {
  const found = assets.get(name)
  if (found === undefined) return undefined
  const current = version === found.version
  return new Response(found.body, {
    headers: {
      'content-type': found.type,
      'cache-control': current ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}
