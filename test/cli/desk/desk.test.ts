import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {sourceline} from '../sourceline.ts'

const marker = 'PLANTED-9b41'
const article = '5f93fe35-0000-4000-8000-000000000001'
const open: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

async function desk() {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-desk-'))
  open.push(() => rmSync(directory, {recursive: true, force: true}))
  const lake = await createLake({
    directory,
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
  })
  open.push(() => lake.close())
  const {url} = await lake.listen(0)
  const newsroom = lake.client({token: lake.token, perspective: 'raw'})
  const confidential = newsroom.withConfig({dataset: 'confidential'})
  await confidential.create({_id: 'r', _type: 'sourcingRecord', articleId: article, necessity: marker})
  await confidential
    .patch('r')
    .set({motive: `${marker} too`})
    .commit()
  const env = {
    SANITY_STUDIO_PROJECT_ID: 'sourceline',
    SANITY_STUDIO_CONFIDENTIAL_DATASET: 'confidential',
    SOURCELINE_API_HOST: url,
    SOURCELINE_DESK_TOKEN: lake.token,
  }
  const run = async (...args: string[]) => {
    const ran = await sourceline(['desk', ...args], env)
    expect(ran.out + ran.error).not.toContain(marker)
    return ran
  }
  const isThere = async () => (await confidential.fetch<number>('count(*[_id == "r"])')) === 1
  const raw = () =>
    readdirSync(directory, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => readFileSync(join(parentPath, name), 'latin1'))
      .join()
  return {run, isThere, raw, newsroom, confidential}
}

describe('sourceline desk', () => {
  it('purges a record so that no byte of it is in the directory', async () => {
    const {run, isThere, raw} = await desk()
    expect(raw()).toContain(marker)
    expect((await run('purge', 'r')).code).toBe(1)
    expect(await isThere()).toBe(true)
    expect(await run('purge', 'r', '--yes')).toMatchObject({code: 0, out: expect.stringContaining('Destroyed: r.')})
    expect(await isThere()).toBe(false)
    expect(raw()).not.toContain(marker)
  })

  it('purges nothing that is on hold, by whichever verb, until it is lifted', async () => {
    const {run, isThere, newsroom} = await desk()
    expect((await run('hold', article)).code).toBe(0)
    expect(await run('purge', 'r', '--yes')).toMatchObject({code: 2, error: expect.stringContaining('on hold since')})
    expect((await run('retention', '--older-than', '0', '--yes')).out).toContain('0 destroyed, 1 on hold')
    await newsroom.create({_id: 'p', _type: 'person'})
    await newsroom.create({_id: article, _type: 'article', authors: [{_ref: 'p'}]})
    expect((await run('withdraw', 'p', '--yes')).code).toBe(2)
    expect(await isThere()).toBe(true)
    expect((await run('lift', article)).code).toBe(2)
    expect((await run('lift', article, '--yes')).code).toBe(0)
    expect((await run('purge', 'r', '--yes')).code).toBe(0)
    expect(await isThere()).toBe(false)
  })

  it('tells what is due by its age, and destroys it when told to', async () => {
    const {run, isThere} = await desk()
    expect((await run('retention', '--older-than', '30')).out).toContain('0 due')
    expect((await run('retention', '--older-than', '0')).out).toMatch(/r\s+sourcingRecord\s+last changed .*\n1 due/)
    expect(await isThere()).toBe(true)
    await run('retention', '--older-than', '0', '--yes')
    expect(await isThere()).toBe(false)
  })

  it('tells where a name survives, and destroys the document only when nothing names it', async () => {
    const {run, newsroom} = await desk()
    await newsroom
      .transaction()
      .create({_id: 'p', _type: 'person', name: 'Ana Moura'})
      .create({_id: 'c', _type: 'claim', text: 'It was kept.'})
      .create({_id: 'a', _type: 'article', slug: {current: 'kept'}, authors: [{_ref: 'p'}]})
      .commit()
    const {code, out} = await run('withdraw', 'p', '--yes')
    expect(code).toBe(1)
    for (const said of [
      'Named by article kept',
      'in the same moment',
      'a, c',
      'web.archive.org',
      'Nothing was destroyed',
    ]) {
      expect(out).toContain(said)
    }
    expect(out).not.toContain('Ana Moura')
    await newsroom.patch('a').unset(['authors']).commit()
    expect((await run('withdraw', 'p', '--yes')).code).toBe(0)
    expect(await newsroom.fetch('count(*[_id == "p"])')).toBe(0)
  })

  it.each([
    [['burn'], 'is none of purge'],
    [['purge'], 'Name a record'],
    [['purge', '*'], 'not “*”'],
    [['retention'], 'after how many days'],
    [['retention', '--older-than', 'x'], 'takes days'],
  ])('says what is wrong with %j', async (args, message) => {
    const {run} = await desk()
    expect(await run(...args)).toMatchObject({code: 2, error: expect.stringContaining(message)})
  })
})
