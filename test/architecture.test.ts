import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const map = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const files = globSync('{src,schemas,test,scripts,seeds}/**/*.{ts,tsx}', {cwd: root})

/** A file by its whole path, or by the end of it where the line has begun elsewhere. */
const isThere = (path: string) => existsSync(join(root, path)) || files.some((file) => file.endsWith(`/${path}`))

it('every file that the map names is there', () => {
  const named = [...map.matchAll(/`([\w./-]+\.(?:ts|tsx|json|cjs|md))`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter((path) => !isThere(path))).toEqual([])
})
