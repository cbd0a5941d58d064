import sharp from 'sharp'
import {beforeAll, describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'
import {colours, seen, squares} from './squares.ts'

let picture: Buffer
beforeAll(async () => {
  picture = await squares()
})

async function stored(bytes: Buffer = picture) {
  const {lake, editor} = await openLake()
  const asset = await editor.assets.upload('image', bytes)
  const ask = (search: string, headers: Record<string, string> = {}) =>
    lake.fetch(new Request(asset.url + search, {headers}))
  return {lake, editor, asset, ask, see: async (search: string) => seen(await (await ask(search)).arrayBuffer())}
}

/** Width and height that come back, and which square is at left, middle and right of the top, and of the bottom. */
const shapes: readonly (readonly [search: string, size: string, top: string, bottom: string])[] = [
  ['?w=200', '200x150', '0 2 3', '8 10 11'],
  ['?h=150', '200x150', '0 2 3', '8 10 11'],
  ['?w=200&h=200', '200x150', '0 2 3', '8 10 11'],
  ['?w=800', '800x600', '0 2 3', '8 10 11'],
  ['?w=200&dpr=2', '400x300', '0 2 3', '8 10 11'],
  ['?w=100&dpr=1.5', '150x113', '0 2 3', '8 10 11'],
  ['?w=800&h=800&fit=max', '400x300', '0 2 3', '8 10 11'],
  ['?w=200&h=300&fit=max', '200x150', '0 2 3', '8 10 11'],
  ['?w=200&h=300&fit=scale', '200x300', '0 2 3', '8 10 11'],
  ['?w=800&h=800&fit=clip', '800x600', '0 2 3', '8 10 11'],
  ['?w=100&h=150&fit=crop', '100x150', '1 2 2', '9 10 10'],
  ['?w=100&h=150&fit=crop&crop=left', '100x150', '0 1 1', '8 9 9'],
  ['?w=100&h=150&fit=crop&crop=right', '100x150', '2 3 3', '10 11 11'],
  ['?w=400&h=100&fit=crop&crop=top', '400x100', '0 2 3', '0 2 3'],
  ['?w=400&h=100&fit=crop&crop=bottom', '400x100', '8 10 11', '8 10 11'],
  ['?w=100&h=100&fit=crop&crop=bottom,right', '100x100', '1 2 3', '9 10 11'],
  ['?w=100&h=150&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5', '100x150', '2 3 3', '10 11 11'],
  ['?w=800&h=300&fit=crop', '800x300', '0 2 3', '8 10 11'],
  ['?w=50&fit=crop&min-w=100&max-h=60', '100x60', '0 2 3', '8 10 11'],
  ['?w=800&h=400&fit=min', '400x200', '0 2 3', '8 10 11'],
  ['?w=100&h=300&fit=min', '100x300', '1 2 2', '9 10 10'],
  ['?rect=100,0,200,100', '200x100', '1 2 2', '1 2 2'],
  ['?rect=100,100,100,100&w=50', '50x50', '5 5 5', '5 5 5'],
  ['?rect=0,200,400,100&w=100&h=100&fit=crop&crop=right', '100x100', '11 11 11', '11 11 11'],
  ['?or=90', '300x400', '8 4 0', '11 7 3'],
  ['?or=180', '400x300', '11 9 8', '3 1 0'],
  ['?or=270', '300x400', '3 7 11', '0 4 8'],
  ['?flip=h', '400x300', '3 1 0', '11 9 8'],
  ['?flip=v', '400x300', '8 10 11', '0 2 3'],
  ['?flip=hv', '400x300', '11 9 8', '3 1 0'],
  ['?rect=0,0,200,100&or=90&w=50', '50x100', '0 0 0', '1 1 1'],
  ['?w=200&h=200&fit=fill', '200x200', 'transparent transparent transparent', 'transparent transparent transparent'],
  ['?w=800&h=800&fit=fillmax', '800x800', 'transparent transparent transparent', 'transparent transparent transparent'],
  ['?w=200&h=200&fit=fill&bg=00ff00', '200x200', '1 1 1', '1 1 1'],
  ['?w=200&h=200&fit=fill&bg=0f0', '200x200', '1 1 1', '1 1 1'],
  ['?pad=20&bg=ff0000', '440x340', '0 0 0', '0 0 0'],
  [
    '?rect=100,0,100,100&pad=10',
    '120x120',
    'transparent transparent transparent',
    'transparent transparent transparent',
  ],
]

describe('a picture', () => {
  it.each(shapes)('as %s has %s, at the top %s, at the bottom %s', async (search, size, top, bottom) => {
    const {see} = await stored()
    const {width, height, square} = await see(search)
    const row = (y: number) => [2, Math.floor(width / 2) + 2, width - 3].map((x) => square(x, y)).join(' ')
    expect([`${width}x${height}`, row(2), row(height - 3)]).toEqual([size, top, bottom])
  })

  it.each([
    ['?fm=jpg', 'image/jpeg', 'jpeg'],
    ['?fm=pjpg', 'image/jpeg', 'jpeg'],
    ['?fm=webp&w=100', 'image/webp', 'webp'],
    ['?fm=avif&w=100', 'image/avif', 'heif'],
    ['?fm=png&w=100', 'image/png', 'png'],
    ['?w=100', 'image/png', 'png'],
  ])('as %s is %s', async (search, contentType, format) => {
    const {ask} = await stored()
    const response = await ask(search)
    expect(response.headers.get('content-type')).toBe(contentType)
    const metadata = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect(metadata.format).toBe(format)
    expect(metadata.isProgressive ?? false).toBe(search === '?fm=pjpg')
  })

  it('comes in the format its reader knows best, and says that it depends on that', async () => {
    const {ask} = await stored()
    const typeFor = async (accept: string) => {
      const {headers} = await ask('?w=100&auto=format', {accept})
      expect(headers.get('vary')).toBe('accept')
      return headers.get('content-type')
    }
    expect(await typeFor('image/avif,image/webp,*/*')).toBe('image/avif')
    expect(await typeFor('image/webp,*/*')).toBe('image/webp')
    expect(await typeFor('*/*')).toBe('image/png')
    expect(await typeFor('image/avif,image/webp,*/*')).toBe('image/avif')
  })

  it('is smaller with less quality, and changes as it is asked to', async () => {
    const {ask, see} = await stored()
    const length = async (search: string) => (await (await ask(search)).arrayBuffer()).byteLength
    expect(await length('?fm=jpg&q=10')).toBeLessThan(await length('?fm=jpg&q=95'))
    expect(await length('?w=100')).toBeLessThan(await length(''))
    const inverted = await see('?invert=true')
    expect(inverted.at(50, 50)).toEqual([0, 255, 255, 255])
    const grey = await see('?sat=-100')
    const [red = 0, green = 0, blue = 0] = grey.at(50, 50)
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(5)
    const blurred = await see('?blur=200')
    expect(blurred.square(100, 100)).toBe('other')
    expect((await see('')).square(105, 105)).toBe(5)
    expect(await length('?sharp=100&w=100')).toBeGreaterThan(0)
    const [, , , alpha] = (await see('?w=200&h=200&fit=fill&bg=80ff0000')).at(2, 2)
    expect(alpha).toBeGreaterThan(120)
    expect(alpha).toBeLessThan(136)
  })

  it('is flat where its format or its ground says so', async () => {
    const half = await sharp({
      create: {width: 100, height: 100, channels: 4, background: {r: 255, g: 0, b: 0, alpha: 0}},
    })
      .png()
      .toBuffer()
    const {see} = await stored(half)
    expect((await see('?w=50')).square(10, 10)).toBe('transparent')
    expect((await see('?fm=jpg')).at(10, 10)).toEqual([255, 255, 255, 255])
    expect((await see('?bg=0000ff')).square(10, 10)).toBe(2)
  })

  it('moves still, or stands where only its first frame is wanted', async () => {
    const frames = Buffer.concat([Buffer.alloc(100 * 100 * 3, 0), Buffer.alloc(100 * 100 * 3, 255)])
    const gif = await sharp(frames, {raw: {width: 100, height: 200, channels: 3, pageHeight: 100}})
      .gif({delay: [100, 100]})
      .toBuffer()
    const {ask} = await stored(gif)
    const pages = async (search: string) =>
      (await sharp(Buffer.from(await (await ask(search)).arrayBuffer()), {pages: -1}).metadata()).pages ?? 1
    expect(await pages('?w=50')).toBe(2)
    expect(await pages('?w=50&fm=webp')).toBe(2)
    expect(await pages('?w=50&frame=1')).toBe(1)
  })

  it('lies as it was held', async () => {
    // Taken on its side: EXIF says to turn it.
    const {data, info} = await sharp(picture).rotate(270).raw().toBuffer({resolveWithObject: true})
    const {width, height, channels} = info
    const onItsSide = await sharp(data, {raw: {width, height, channels}})
      .jpeg({quality: 95})
      .withMetadata({orientation: 6})
      .toBuffer()
    const {asset, see} = await stored(onItsSide)
    expect(asset.metadata.dimensions).toMatchObject({width: 400, height: 300})
    const {square, ...shape} = await see('?rect=0,0,200,100&w=100')
    expect([shape.width, shape.height, square(10, 10), square(90, 40)]).toEqual([100, 50, 0, 1])
  })

  it.each([
    'w=-5',
    'w=0',
    'w=1.5',
    'w=99999',
    'h=abc',
    'w=1e3',
    'dpr=0',
    'dpr=9',
    'fit=cover',
    'crop=middle',
    'fp-x=2',
    'q=101',
    'rect=0,0,0,10',
    'rect=0,0,10',
    'rect=300,0,200,100',
    'rect=-1,0,10,10',
    'or=45',
    'flip=x',
    'bg=red',
    'pad=-1',
    'blur=9999',
    'sharp=101',
    'sat=-101',
    'fm=bmp',
    'auto=compress',
    'invert=perhaps',
    'w=8000&dpr=3',
    'frame=2',
    'max-w=0',
  ])('is refused as ?%s', async (search) => {
    const {ask} = await stored()
    const response = await ask(`?${search}`)
    expect(response.status).toBe(400)
  })

  it('is made once for each wish, and not at all for who has it', async () => {
    const {ask} = await stored()
    const first = await ask('?w=100&h=100&fit=crop')
    const etag = first.headers.get('etag') ?? ''
    expect((await ask('?h=100&w=100&fit=crop')).headers.get('etag')).toBe(etag)
    expect((await ask('?w=101&h=100&fit=crop')).headers.get('etag')).not.toBe(etag)
    expect((await ask('?w=100&h=100&fit=crop', {'if-none-match': etag})).status).toBe(304)
    expect((await ask('?unknown=1')).headers.get('etag')).toMatch(/\.png"$/)
  })

  it('that is a bomb is refused', async () => {
    const {editor} = await openLake()
    // A few hundred bytes that say they are 30,000 pixels wide and high: https://www.w3.org/TR/png-3/#11IHDR
    const bomb = Buffer.from(picture)
    bomb.writeUInt32BE(30_000, 16)
    bomb.writeUInt32BE(30_000, 20)
    await expect(editor.assets.upload('image', bomb)).rejects.toThrow('million')
  })
})

describe('what is told of a picture', () => {
  it('is what a page shows before it is there', async () => {
    const {asset} = await stored()
    expect(asset.metadata).toMatchObject({
      lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
      blurHash: expect.stringMatching(/^.{20,40}$/),
      thumbHash: expect.stringMatching(/^[A-Za-z0-9+/=]{20,40}$/),
      hasAlpha: false,
      isOpaque: true,
      palette: {
        _type: 'sanity.imagePalette',
        dominant: {
          _type: 'sanity.imagePaletteSwatch',
          background: expect.stringMatching(/^#[0-9a-f]{6}$/),
          foreground: expect.stringMatching(/^#(000|fff)$/),
        },
      },
    })
    const {dominant} = asset.metadata.palette ?? {}
    expect(dominant?.population).toBeGreaterThan(5)
  })

  it('is only what was asked for', async () => {
    const {editor} = await openLake()
    const asset = await editor.assets.upload('image', picture, {extract: ['blurhash']})
    expect(Object.keys(asset.metadata).sort()).toEqual(['_type', 'blurHash', 'dimensions', 'hasAlpha', 'isOpaque'])
    const other = await openLake()
    const none = await other.editor.assets.upload('image', picture, {extract: ['none' as 'lqip']})
    expect(none.metadata.blurHash).toBeUndefined()
  })

  it.each([
    ['avif', 'webp'],
    ['tiff', 'png'],
  ] as const)('comes with a picture of the format %s too, kept as %s', async (format, kept) => {
    const {editor} = await openLake()
    const bytes = await sharp(picture).toFormat(format).toBuffer()
    const asset = await editor.assets.upload('image', bytes)
    expect(asset).toMatchObject({extension: kept, metadata: {dimensions: {width: 400, height: 300}}})
  })
})

describe('a picture that is shown cropped only', () => {
  const use = (id: string, ref: string, crop?: object) => ({
    _id: id,
    _type: 'x',
    image: {
      _type: 'image',
      asset: {_type: 'reference', _ref: ref},
      ...(crop ? {crop: {_type: 'sanity.imageCrop', ...crop}} : {}),
    },
  })
  /** The right half: what is left of it was a face. */
  const half = {left: 0.5, right: 0, top: 0, bottom: 0}
  const face = colours[0]

  it('is that to who has no token, however it is asked for', async () => {
    const {lake, editor, asset, see} = await stored()
    await editor.create(use('a', asset._id, half))
    const searches = [
      '',
      '?w=100',
      '?w=100&h=100&fit=crop&crop=left',
      '?rect=0,0,400,300',
      '?rect=100,0,200,300',
      '?dlRaw=true',
      '?fm=jpg&q=100',
      '?or=90',
      '?flip=h',
      '?fit=fill&w=500&h=500',
      '?rect=150,0,100,100&w=50',
      '?w=400&fit=crop&crop=entropy&h=300',
      '?blur=3',
      '?dl=x.png',
      '?invert=false',
      '?unknown=1',
    ]
    for (const search of searches) {
      const {has, width} = await see(search)
      expect([search, has(face), has(colours[1])]).toEqual([search, false, false])
      expect(width).toBeGreaterThan(0)
    }
    const {width, height, square} = await see('')
    expect([width, height, square(10, 10), square(190, 290)]).toEqual([200, 300, 2, 11])
    const outside = await lake.fetch(new Request(`${asset.url}?rect=0,0,100,100`))
    expect(outside.status).toBe(404)
    const held = await lake.fetch(new Request(asset.url, {headers: {authorization: `Bearer ${lake.token}`}}))
    expect((await seen(await held.arrayBuffer())).has(face)).toBe(true)
  })

  it('is whole where a published page shows it whole, and as long as it does', async () => {
    const {editor, asset, see} = await stored()
    await editor.create(use('a', asset._id, half))
    await editor.create(use('drafts.b', asset._id))
    expect((await see('')).has(face)).toBe(false)
    await editor.create(use('b', asset._id))
    expect((await see('')).has(face)).toBe(true)
    await editor
      .patch('b')
      .set({'image.crop': {left: 0, right: 0.75, top: 0.5, bottom: 0}})
      .commit()
    expect((await see('')).has(face)).toBe(false)
    // Each part that is shown may be asked for.
    expect((await see('?rect=0,200,100,100')).square(50, 50)).toBe(8)
    await editor.delete('a')
    await editor.delete('b')
    await editor.delete('drafts.b')
    expect((await see('')).has(face)).toBe(true)
  })

  it('has no preview of what was cropped away, wherever its document is read, and has it again', async () => {
    const {lake, editor, asset} = await stored()
    const reader = lake.client()
    const listened = await lake.fetch(
      new Request('http://lake/v2026-11-01/data/listen/production?query=*&includeResult=true&effectFormat=mendoza'),
    )
    const ask = async (path: string) => (await lake.fetch(new Request(`http://lake/v2026-11-01/data/${path}`))).text()
    const questions = [
      'query/production?query=*',
      'query/production?query=*&perspective=raw',
      `query/production?query=*%5B_id=="a"%5D.image.asset->metadata`,
      `doc/production/${asset._id}`,
      'export/production',
    ]
    const told = /lqip"|blurHash"|thumbHash"|palette"/
    const tellsAll = async () => Promise.all(questions.map(async (path) => told.test(await ask(path))))
    await editor.create(use('a', asset._id))
    expect(await tellsAll()).toEqual(questions.map(() => true))
    expect(await reader.fetch('count(*[defined(metadata.lqip)])')).toBe(1)

    await editor.patch('a').set({'image.crop': half}).commit()
    expect(await tellsAll()).toEqual(questions.map(() => false))
    expect(await reader.fetch('count(*[defined(metadata.lqip)])')).toBe(0)
    expect(await reader.fetch('*[_id == $id][0].metadata.dimensions.width', {id: asset._id})).toBe(400)
    expect(await editor.fetch('count(*[defined(metadata.lqip)])')).toBe(1)
    await editor.patch(asset._id).set({title: 'The minister'}).commit()
    await editor.createOrReplace({...asset, title: 'A minister'})

    await editor.patch('a').unset(['image.crop']).commit()
    expect(await tellsAll()).toEqual(questions.map(() => true))
    await editor.patch('a').set({'image.crop': half}).commit()
    await editor.create(use('b', asset._id))
    expect(await reader.fetch('count(*[defined(metadata.lqip)])')).toBe(1)
    await editor.delete('b')
    expect(await reader.fetch('count(*[defined(metadata.lqip)])')).toBe(0)
    await lake.close()
    const events = await listened.text()
    expect(events).toContain('The minister')
    expect(events).not.toMatch(told)
  })

  it('is cropped by a draft while nothing is published that shows it', async () => {
    const {editor, asset, see} = await stored()
    await editor.create(use('drafts.a', asset._id, half))
    expect((await see('')).has(face)).toBe(false)
  })
})
