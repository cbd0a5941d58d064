import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

const pdf = Buffer.from('%PDF-1.7\nThe ruling, 22 November 2026\n%%EOF')
/** Stands in a table for the name an asset has in its address. */
const ownName = 'NAME'

describe('files', () => {
  it('are described by their bytes and name, stored once, and served as they are', async () => {
    const {lake, editor} = await openLake()
    const options = {filename: 'ruling.PDF', contentType: 'application/pdf'}
    const first = await editor.assets.upload('file', pdf, {...options, title: 'The ruling'})
    const second = await editor.assets.upload('file', pdf, options)
    expect(first).toMatchObject({
      _id: expect.stringMatching(/^file-[0-9a-f]{40}-pdf$/),
      _type: 'sanity.fileAsset',
      originalFilename: 'ruling.PDF',
      extension: 'pdf',
      mimeType: 'application/pdf',
      size: pdf.byteLength,
      sha1hash: expect.stringMatching(/^[0-9a-f]{40}$/),
      title: 'The ruling',
      url: `http://127.0.0.1:3333/files/sourceline/production/${first.sha1hash}.pdf`,
    })
    expect(second._id).toBe(first._id)
    const served = await lake.fetch(new Request(first.url))
    expect(Buffer.from(await served.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
    expect(served.headers.has('content-disposition')).toBe(false)
  })

  it.each([
    ['?dl', `attachment; filename="${ownName}"`],
    ['?dl=ruling.pdf', 'attachment; filename="ruling.pdf"'],
    [`?dl=${encodeURIComponent('a"b\r\nSet-Cookie: x\u202E.pdf')}`, 'attachment; filename="a_b__Set-Cookie: x_.pdf"'],
  ])('are saved under a safe name with %s', async (query, start) => {
    const {lake, editor} = await openLake()
    const {url, sha1hash, extension} = await editor.assets.upload('file', pdf, {filename: 'a.pdf'})
    const served = await lake.fetch(new Request(url + query))
    const expected = start.replace(`"${ownName}"`, `"${sha1hash}.${extension}"`)
    expect(served.headers.get('content-disposition')?.startsWith(`${expected}; filename*=UTF-8''`)).toBe(true)
  })

  it.each([
    ['page.html', 'text/html', 'html', 'text/html'],
    ['../../etc/passwd', '', 'bin', 'application/octet-stream'],
    ['C:\\desk\\note.txt', '', 'txt', 'text/plain'],
    ['x.<script>', 'text/html\u0001; x', 'bin', 'application/octet-stream'],
    [undefined, '', 'bin', 'application/octet-stream'],
  ])('named %j keep no path and get a harmless address', async (filename, contentType, extension, mimeType) => {
    const {editor} = await openLake()
    const options = {
      ...(filename === undefined ? {} : {filename}),
      ...(contentType.includes('\u0001') ? {} : {contentType}),
    }
    const asset = await editor.assets.upload('file', pdf, options)
    expect(asset).toMatchObject({
      extension,
      mimeType: contentType.includes('\u0001') ? 'application/octet-stream' : mimeType,
    })
    expect(asset.originalFilename ?? '').not.toMatch(/[/\\]/)
  })

  it('lose what a photograph says besides the picture', async () => {
    const {lake, editor} = await openLake()
    const text = Buffer.from('PLANTED: by whom')
    const png = readFileSync(new URL('../../../docs/images/article.png', import.meta.url))
    // A tEXt chunk after the header: https://www.w3.org/TR/png-3/#11tEXt
    const chunk = Buffer.concat([
      Buffer.from([0, 0, 0, text.length + 2]),
      Buffer.from('tEXtA\0'),
      text,
      Buffer.alloc(4),
    ])
    const tagged = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
    const {url} = await editor.assets.upload('file', tagged, {filename: 'photo.png', contentType: 'image/png'})
    const served = Buffer.from(await (await lake.fetch(new Request(url))).arrayBuffer())
    expect(served.includes('PLANTED')).toBe(false)
  })

  it.each(['../lake.sqlite', '..%2flake.sqlite', 'x.pdf', `${'0'.repeat(40)}.pdf`])(
    'named %s are not there',
    async (name) => {
      const {lake} = await openLake()
      const response = await lake.fetch(new Request(`http://lake/files/sourceline/production/${name}`))
      expect([404, 501]).toContain(response.status)
    },
  )
})
