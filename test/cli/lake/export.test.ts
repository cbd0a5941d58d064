import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {fileOf, sourceline} from '../sourceline.ts'
import {folderHere, startLake} from './running.ts'

const picture = readFileSync(join(import.meta.dirname, '../../../seeds/images/east-basin-dusk.jpg'))

/** A lake that is not being served, with a draft, an image, a file, and a text that has a line separator in it. */
async function filledDirectory(dataset = 'production'): Promise<string> {
  const directory = folderHere()
  const lake = await createLake({directory, datasets: {[dataset]: {visibility: 'private'}}})
  const editor = lake.client({token: lake.token, dataset})
  const image = await editor.assets.upload('image', picture)
  const file = await editor.assets.upload('file', Buffer.from('the minutes'), {filename: 'minutes.txt'})
  const of = ({_id}: {_id: string}) => ({asset: {_type: 'reference', _ref: _id}})
  await editor.create({
    _id: 'a',
    _type: 'article',
    headline: 'Mud\u2028and more',
    image: {_type: 'image', ...of(image), alt: 'Dusk'},
  })
  await editor.create({
    _id: 'drafts.a',
    _type: 'article',
    headline: 'Draft',
    papers: [{_type: 'file', _key: 'p', ...of(file)}],
  })
  await lake.close()
  return directory
}

describe('sourceline lake export', () => {
  it('writes what a lake serves again, images and files with it', async () => {
    const folder = join(folderHere(), 'backup')
    const {code, out, error} = await sourceline(['lake', 'export', await filledDirectory(), folder])
    expect({code, out, error}).toEqual({
      code: 0,
      out: `${join(folder, 'production.ndjson')}: 2 documents, 2 images and files.\n`,
      error: '',
    })
    const lake = await startLake([join(folder, 'production.ndjson')])
    const article = await lake.client().fetch('*[_id == "a"][0]{headline, image{alt, "url": asset->url}}')
    expect(article).toMatchObject({headline: 'Mud\u2028and more', image: {alt: 'Dusk'}})
    expect((await fetch(article.image.url)).headers.get('content-type')).toBe('image/jpeg')
    const token = readFileSync(lake.tokenFile, 'utf8').trim()
    const query = '*[_id == "drafts.a"][0].papers[0].asset->url'
    const url: string = await lake.client({token}).fetch(query, {}, {perspective: 'raw'})
    expect(await (await fetch(url)).text()).toBe('the minutes')
  })

  it('lets nobody else read it', async () => {
    const folder = join(folderHere(), 'backup')
    await sourceline(['lake', 'export', await filledDirectory('confidential'), folder, '--dataset', 'confidential'])
    for (const path of ['.', 'images', 'files']) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o700)
    for (const path of readdirSync(folder, {recursive: true, withFileTypes: true}).filter((one) => one.isFile())) {
      expect(statSync(join(path.parentPath, path.name)).mode & 0o777).toBe(0o600)
    }
  })

  it('puts a file nowhere else, whatever a document says of itself', async () => {
    const directory = folderHere()
    const lake = await createLake({directory})
    const path = `images/sourceline/production/../../../../${'0'.repeat(40)}-1x1.png`
    const editor = lake.client({token: lake.token})
    await editor.create({_id: 'x', _type: 'sanity.imageAsset', path: `${path}/../evil.sh`})
    await editor.create({_id: 'y', _type: 'sanity.imageAsset', path})
    await lake.close()
    const folder = join(folderHere(), 'backup')
    const {code, out} = await sourceline(['lake', 'export', directory, folder])
    expect({code, out}).toMatchObject({code: 0, out: expect.stringContaining(': 2 documents, 0 images and files.')})
    expect(readdirSync(folder)).toEqual(['production.ndjson'])
  })

  it.each<[string, () => Promise<string[]>, string]>([
    ['no folder', async () => [await filledDirectory()], 'sourceline lake export .lake backup'],
    ['no lake', async () => [folderHere(), join(folderHere(), 'new')], 'there is no lake'],
    [
      'a folder that holds something',
      async () => {
        const folder = folderHere()
        writeFileSync(join(folder, 'mine'), '')
        return [await filledDirectory(), folder]
      },
      'holds something already',
    ],
    [
      'a folder that cannot be',
      async () => [await filledDirectory(), join(fileOf(['x']), 'sub')],
      'cannot be written (ENOTDIR)',
    ],
  ])('ends with 2 on %s', async (_, args, message) => {
    const {code, out, error} = await sourceline(['lake', 'export', ...(await args())])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
  })

  it('ends with 2 on a lake that is being served', async () => {
    const directory = folderHere()
    await startLake([directory])
    const {code, error} = await sourceline(['lake', 'export', directory, join(folderHere(), 'new')])
    expect(code).toBe(2)
    expect(error).toContain('Another process has the lake')
  })
})
