import {readFile} from 'node:fs/promises'
import {describe, expect, it} from 'vitest'
import {exif, gif, jpeg, pixel, png, telling, webp} from '../../pictures/telling.ts'
import {openLake} from '../open.ts'

async function uploaded(bytes: Buffer) {
  const {lake, editor} = await openLake()
  const asset = await editor.assets.upload('image', bytes, {filename: 'from-jane-doe.jpg'})
  const response = await lake.fetch(new Request(asset.url))
  const everything = JSON.stringify(await editor.fetch('*', {}, {perspective: 'raw'}))
  return {asset, stored: Buffer.from(await response.arrayBuffer()), everything}
}

describe('an uploaded image', () => {
  it.each([
    ['JPEG', () => jpeg(1)],
    ['PNG', async () => png(1)],
    ['WebP', async () => webp(1)],
    ['GIF', async () => gif],
  ])('(%s) tells nothing of who made it, where and with what', async (_format, make) => {
    const bytes = await make()
    expect(bytes.toString('latin1')).toMatch(telling)
    const {stored, everything, asset} = await uploaded(bytes)
    expect(stored.toString('latin1')).not.toMatch(telling)
    expect(stored.toString('latin1')).not.toContain('Exif')
    expect(everything).not.toMatch(/jane-doe|originalFilename/)
    expect(asset.size).toBe(stored.length)
  })

  it('keeps its picture bit for bit, and its colour profile', async () => {
    const plain = await readFile('seeds/images/orren-ferry.jpg')
    const {stored} = await uploaded(await jpeg(1))
    const scan = plain.subarray(plain.indexOf(Buffer.from([0xff, 0xda])))
    expect(stored.subarray(-scan.length).equals(scan)).toBe(true)
    for (const bytes of [await jpeg(1), png(1), webp(1)]) {
      expect((await uploaded(bytes)).stored.includes('an-icc-profile')).toBe(true)
    }
    expect((await uploaded(pixel)).stored.equals(pixel)).toBe(true)
  })

  it.each([
    ['JPEG', () => jpeg(6), () => jpeg(1)],
    ['PNG', async () => png(6), async () => png(1)],
    ['WebP', async () => webp(6), async () => webp(1)],
  ])('(%s) on its side keeps its orientation and nothing else', async (_format, turned, upright) => {
    const lying = await uploaded(await turned())
    const standing = await uploaded(await upright())
    expect(lying.stored.toString('latin1')).not.toMatch(telling)
    const {width, height} = standing.asset.metadata.dimensions
    expect(lying.asset.metadata.dimensions).toMatchObject({width: height, height: width})
    // The orientation tag, its type, count and value: what a browser turns the picture by.
    expect(lying.stored.includes(Buffer.from('011200030000000100060000', 'hex'))).toBe(true)
  })

  it.each([
    ['JPEG', async () => (await jpeg(1)).subarray(0, 150)],
    ['PNG', async () => png(1).subarray(0, -60)],
    ['WebP', async () => webp(1).subarray(0, -20)],
    ['GIF', async () => gif.subarray(0, 40)],
  ])('(%s) that cannot be read to its end is refused, not stored as it is', async (_format, make) => {
    const {editor} = await openLake()
    await expect(editor.assets.upload('image', await make())).rejects.toMatchObject({statusCode: 400})
    expect(await editor.fetch('count(*)')).toBe(0)
  })

  it('of a format that cannot be cleaned is refused', async () => {
    const {editor} = await openLake()
    const tiff = Buffer.concat([exif(1)])
    await expect(editor.assets.upload('image', tiff)).rejects.toMatchObject({statusCode: 400})
  })
})
