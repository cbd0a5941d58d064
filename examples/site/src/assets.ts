import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const directory = join(import.meta.dirname, '..', 'assets')

/** The stylesheet, a subject a file, joined in this order: what comes later may refine what came before. */
const styles = 'colours page masthead lists article notices marks sourcingBox sheets print'.split(' ')

const sources = {
  'site.css': {type: 'text/css; charset=utf-8', files: styles.map((name) => `styles/${name}.css`)},
  'site.js': {type: 'text/javascript; charset=utf-8', files: ['site.js']},
  'icon.svg': {type: 'image/svg+xml', files: ['icon.svg']},
}

type Name = keyof typeof sources

type Asset = {body: string; type: string; version: string}

// Read once: there are three, and a changed one has another version in its address, so browsers may keep them.
const assets = new Map<string, Asset>(
  Object.entries(sources).map(([name, {type, files}]) => {
    const body = files.map((file) => readFileSync(join(directory, file), 'utf8')).join('\n')
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
