import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {cleanedFile} from '../../../src/studio/uploads/cleanedFile.ts'
import {telling, told} from '../../pictures/telling.ts'

const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer())
const chosen = (bytes: Uint8Array, name = 'jane-doe-kitchen.jpg', type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, {type})

describe('a picture that is chosen in the Studio', () => {
  it.each(Object.entries(told))(
    '(%s) leaves the browser without what it says, and without its name',
    async (kind, make) => {
      const before = await make()
      expect(before.toString('latin1')).toMatch(telling)
      const file = await cleanedFile(chosen(before))
      expect((await bytesOf(file)).toString('latin1')).not.toMatch(telling)
      expect(file.name).toBe(`picture.${kind}`)
      expect(file.type).toBe(kind === 'jpg' ? 'image/jpeg' : `image/${kind}`)
    },
  )

  it('is the same picture, bit for bit', async () => {
    const plain = readFileSync('seeds/images/orren-ferry.jpg')
    const scan = plain.subarray(plain.indexOf(Buffer.from([0xff, 0xda])))
    expect((await bytesOf(await cleanedFile(chosen(plain)))).subarray(-scan.length).equals(scan)).toBe(true)
  })

  it('is known by its bytes, whatever it says it is', async () => {
    const jpeg = await told.jpg()
    const file = await cleanedFile(chosen(jpeg, 'notes.txt', 'text/plain'))
    expect([file.name, file.type]).toEqual(['picture.jpg', 'image/jpeg'])
    expect((await bytesOf(file)).toString('latin1')).not.toMatch(telling)
  })

  it('loses what a drawing program wrote of who drew it', async () => {
    const svg = `<?xml version="1.0"?><!-- by Jane Doe --><svg xmlns="http://www.w3.org/2000/svg" sodipodi:docname="jane.svg">
      <metadata><rdf:RDF><dc:creator>Jane Doe</dc:creator></rdf:RDF></metadata><metadata/>
      <sodipodi:namedview inkscape:window-x="1"/><title>Map of the basin</title><path d="M0 0h1" inkscape:label="jane"/></svg>`
    const file = await cleanedFile(chosen(Buffer.from(svg), 'jane.svg', 'image/svg+xml'))
    const text = (await bytesOf(file)).toString()
    expect(text).not.toMatch(/jane|sodipodi|inkscape|rdf|metadata/i)
    expect(text).toContain('<title>Map of the basin</title>')
    expect(text).toContain('<path d="M0 0h1"/>')
  })

  it.each([
    ['cut off', async () => (await told.jpg()).subarray(0, 150), 'image/jpeg', /damaged/],
    ['TIFF', async () => Buffer.from('II*\0\x08\0\0\0'), 'image/tiff', /camera cannot be taken out/],
    ['HEIC', async () => Buffer.from('\0\0\0 ftypheic'), 'image/heic', /Save it as JPEG/],
    ['a PDF', async () => Buffer.from('%PDF-1.7 /Author (Jane Doe)'), 'application/pdf', /who wrote it/],
    ['a PDF that says it is text', async () => Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff]), 'text/plain', /as text/],
    ['a recording', async () => Buffer.from('ID3'), 'audio/mpeg', /voice is an identity/],
    ['an archive', async () => Buffer.from('PK'), 'application/zip', /one by one/],
    ['anything else', async () => Buffer.from('?'), '', /as a picture, or as text/],
  ])('is not taken: %s, and why is said without its name', async (_, make, type, reason) => {
    const refused = await cleanedFile(chosen(await make(), 'jane-doe', type)).catch((error: unknown) => String(error))
    expect(refused).toMatch(reason)
    expect(refused).not.toContain('jane')
  })

  it.each([
    ['text/csv', 'jane.csv', 'file.csv'],
    ['', 'jane.txt', 'file.txt'],
  ])('is text under a name that tells nothing: %s', async (type, name, as) => {
    const file = await cleanedFile(chosen(Buffer.from('a,b\n1,2\n'), name, type))
    expect([file.name, (await bytesOf(file)).toString()]).toEqual([as, 'a,b\n1,2\n'])
  })
})
