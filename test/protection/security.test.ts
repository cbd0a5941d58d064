import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'

const page = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8')
const open: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

/** A fresh machine: a directory that was not there, and a lake that asks for an address. */
async function machine() {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-security-'))
  const studio = join(directory, 'studio')
  mkdirSync(studio)
  writeFileSync(join(studio, 'index.html'), '<title>Studio</title>')
  open.push(() => rmSync(directory, {recursive: true, force: true}))
  const lake = await createLake({
    directory: join(directory, 'lake'),
    datasets: {
      production: {visibility: 'public', documents: [{_id: 'a', _type: 'article'}]},
      confidential: {visibility: 'private', documents: [{_id: 'r', _type: 'sourcingRecord'}]},
    },
  })
  open.push(() => lake.close())
  const {url} = await lake.listen(0, {studio, login: 'address'})
  return {url, directory: join(directory, 'lake')}
}

describe('SECURITY.md, followed on a fresh machine', () => {
  it('says of each command what it answers, and it does', async () => {
    const {url} = await machine()
    const commands = [...page.matchAll(/`curl <lake>(\/v2026-11-01\S*?)` answers (\d{3})/g)]
    expect(commands).toHaveLength(3)
    for (const [, path = '', status] of commands) {
      expect([path, (await fetch(url + path.replace('<id>', 'a'))).status]).toEqual([path, Number(status)])
    }
    const read = await (await fetch(`${url}/v2026-11-01/data/doc/production/a`)).text()
    expect(read).toContain('"_rev":"own.')
    const [private_, absent] = await Promise.all(
      ['confidential', 'nowhere'].map(async (dataset) =>
        (await fetch(`${url}/v2026-11-01/data/query/${dataset}?query=*`)).text(),
      ),
    )
    expect(private_).toBe(absent)
  })

  it('gives no session to who opens the page, and its files to their owner alone', async () => {
    const {url, directory} = await machine()
    expect(page).toContain('carries no `set-cookie`')
    expect((await fetch(`${url}/studio/`)).headers.get('set-cookie')).toBeNull()
    expect(page).toContain('files of mode 600')
    const databases = readdirSync(directory).filter((name) => /\.(?:db|sqlite)(?:-wal|-shm)?$|lake/.test(name))
    expect(databases.length).toBeGreaterThan(0)
    for (const name of databases)
      expect([name, (statSync(join(directory, name)).mode & 0o077).toString(8)]).toEqual([name, '0'])
  })

  it('names commands that there are', () => {
    const {scripts}: {scripts: Record<string, string>} = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    )
    for (const [, name = ''] of page.matchAll(/npm run (\w+)/g)) expect(scripts[name], name).toBeDefined()
    const rows = readFileSync(join(import.meta.dirname, '../../src/cli/commands.ts'), 'utf8')
    for (const [, name = ''] of page.matchAll(/sourceline (protect|desk)\b/g)) expect(rows).toContain(`'${name}'`)
  })
})
