import {readFile} from 'node:fs/promises'
import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

/** One pixel, as the smallest PNG there is. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const lines = [
  '{"_id":"ap","_type":"organization","name":"AP","_createdAt":"2025-06-16T00:00:00Z"}',
  '',
  '{"_id":"a","_type":"article","outlet":{"_type":"reference","_ref":"ap"},"image":{"_type":"figure","image":{"_type":"image","_sanityAsset":"image@file://./images/x.png"}}}',
]
const seeds = {dataset: 'production', lines, asset: async () => pixel}

describe('import', () => {
  it.each([
    ['a byte order mark', ['\uFEFF{"_id":"a","_type":"x"}']],
    ['one in front of each export that was joined', ['\uFEFF{"_id":"a","_type":"x"}', '\uFEFF{"_id":"b","_type":"x"}']],
    ['one alone on its line', ['\uFEFF', '{"_id":"a","_type":"x"}']],
    ['line ends of another system', ['{"_id":"a","_type":"x"}\r', '\r']],
  ])('takes lines with %s', async (_name, read) => {
    const {lake, reader} = await openLake()
    await lake.import({dataset: 'production', lines: read, existing: 'keep'})
    expect(await reader.fetch('*[_type == "x"][0]._id')).toBe('a')
  })

  it('loads documents with their images, in one transaction', async () => {
    const {lake, editor} = await openLake()
    const asked: string[] = []
    const asset = async (path: string) => {
      asked.push(path)
      return pixel
    }
    expect(await lake.import({...seeds, asset, existing: 'keep'})).toEqual({
      created: 2,
      replaced: 0,
      kept: 0,
      assets: 1,
    })
    expect(asked).toEqual(['./images/x.png'])
    const {image, created, revisions} = await editor.fetch(`{
      "image": *[_id == "a"][0].image.image.asset->{url, "size": metadata.dimensions{width, height}},
      "created": *[_id == "ap"][0]._createdAt, "revisions": count(array::unique(*._rev))}`)
    expect(image).toMatchObject({size: {width: 1, height: 1}})
    expect(created).toBe('2025-06-16T00:00:00Z')
    expect(revisions).toBe(1)
    const served = await lake.fetch(new Request(image.url))
    expect(served.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await served.arrayBuffer())).toEqual(pixel)
  })

  it('twice keeps what an editor has changed since, drafts included', async () => {
    const {lake, editor} = await openLake()
    await lake.import({...seeds, existing: 'keep'})
    await editor.patch('ap').set({name: 'The AP'}).commit()
    await editor.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'})
    const before = await editor.fetch('*', {}, {perspective: 'raw'})
    expect(await lake.import({...seeds, existing: 'keep'})).toEqual({created: 0, replaced: 0, kept: 2, assets: 0})
    expect(await editor.fetch('*', {}, {perspective: 'raw'})).toEqual(before)
  })

  it('keeps what an editor writes while it is still reading', async () => {
    const {lake, editor} = await openLake()
    const asset = async () => {
      await editor.create({_id: 'drafts.ap', _type: 'organization', name: 'The AP'})
      return pixel
    }
    const lines = [
      '{"_id":"ap","_type":"organization"}',
      '{"_id":"i","_type":"x","i":{"_sanityAsset":"image@file://x.png"}}',
    ]
    expect(await lake.import({...seeds, lines, asset, existing: 'keep'})).toMatchObject({created: 1, kept: 1})
    expect(await editor.fetch('*[_type == "organization"]._id', {}, {perspective: 'raw'})).toEqual(['drafts.ap'])
  })

  it('takes files as it takes images', async () => {
    const {lake, reader} = await openLake()
    const lines = [
      '{"_id":"d","_type":"document","file":{"_type":"file","_sanityAsset":"file@file://./rulings/one.pdf"}}',
    ]
    const asset = async () => Buffer.from('%PDF-1.7')
    expect(await lake.import({...seeds, lines, asset, existing: 'keep'})).toMatchObject({created: 1, assets: 1})
    const file = await reader.fetch('*[_id == "d"][0].file.asset->{url, originalFilename, mimeType}')
    expect(file).toMatchObject({originalFilename: 'one.pdf', mimeType: 'application/pdf'})
    expect(await (await lake.fetch(new Request(file.url))).text()).toBe('%PDF-1.7')
  })

  it('replaces when told to', async () => {
    const {lake, editor} = await openLake()
    await lake.import({...seeds, existing: 'keep'})
    await editor.patch('ap').set({name: 'The AP'}).commit()
    expect(await lake.import({...seeds, existing: 'replace'})).toMatchObject({created: 0, replaced: 2})
    expect(await editor.fetch('*[_id == "ap"][0].name')).toBe('AP')
  })

  it.each([
    ['{"_id":"b","_type":"claim"}\n{"_id":', 'Line 2: The line is not valid JSON'],
    ['{"_type":"claim"}', 'Line 1: "_id" is missing'],
    ['{"_id":"b"}', 'Line 1: The document "b" has no "_type"'],
    ['{"_id":"b","_type":"claim"}\n\n{"_id":"b","_type":"claim"}', 'Line 3: The document "b" is on line 1 already'],
    ['{"_id":"b","_type":"claim","of":{"_ref":"gone"}}', 'references non-existent document "gone"'],
    ['{"_id":"b","_type":"claim","i":{"_sanityAsset":"image@https://x/y.png"}}', 'Line 1: "image@https'],
  ])('of %j stores nothing and says where', async (text, message) => {
    const {lake, reader} = await openLake()
    const failure = lake.import({...seeds, lines: text.split('\n'), existing: 'keep'})
    await expect(failure).rejects.toThrow(message)
    expect(await reader.fetch('count(*)')).toBe(0)
  })

  it('says which image cannot be read', async () => {
    const {lake} = await openLake()
    const asset = () => readFile('no/such/image.png')
    await expect(lake.import({...seeds, asset, existing: 'keep'})).rejects.toThrow('Line 3: The image ./images/x.png')
  })
})

describe('images', () => {
  it('are uploaded once, with their dimensions, and served as they are', async () => {
    const {lake, editor} = await openLake()
    const first = await editor.assets.upload('image', pixel, {filename: 'x.png'})
    const second = await editor.assets.upload('image', pixel, {filename: 'other.png'})
    expect(first._id).toMatch(/^image-[0-9a-f]{40}-1x1-png$/)
    expect(second._id).toBe(first._id)
    expect(JSON.stringify([first, second])).not.toMatch(/x\.png|other\.png/)
    expect(first.metadata.dimensions).toMatchObject({width: 1, height: 1, aspectRatio: 1})
    expect((await lake.fetch(new Request(first.url))).status).toBe(200)
  })

  it('are refused when they are none', async () => {
    const {editor} = await openLake()
    await expect(editor.assets.upload('image', Buffer.from('<html>'))).rejects.toMatchObject({statusCode: 400})
  })

  it.each(['../lake.sqlite', '..%2flake.sqlite', 'x.png', `${'0'.repeat(40)}-1x1.png`])(
    'named %s are not there',
    async (name) => {
      const {lake} = await openLake()
      const response = await lake.fetch(new Request(`http://lake/images/sourceline/production/${name}`))
      expect([404, 501]).toContain(response.status)
    },
  )
})
