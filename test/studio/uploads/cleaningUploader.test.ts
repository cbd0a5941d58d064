import type {AssetSourceUploadEvent, AssetSourceUploader} from 'sanity'
import {describe, expect, it, vi} from 'vitest'
import {cleaning} from '../../../src/studio/uploads/cleaningUploader.ts'
import {namelessUpload} from '../../../src/studio/uploads/namelessUpload.ts'
import {telling, told} from '../../pictures/telling.ts'

/** A source that keeps what it is handed. */
function source() {
  const handed: File[] = []
  class Kept implements AssetSourceUploader {
    upload(files: File[]) {
      handed.push(...files)
      return []
    }
    abort() {}
    getFiles() {
      return []
    }
    subscribe() {
      return () => {}
    }
    updateFile() {}
    reset() {}
  }
  return {handed, uploader: new (cleaning(Kept))()}
}

describe('what is uploaded from the Studio', () => {
  it('is handed to its source cleaned and nameless, hosted or not', async () => {
    const {handed, uploader} = source()
    uploader.upload([new File([new Uint8Array(await told.jpg())], 'jane-doe.jpg', {type: 'image/jpeg'})])
    await vi.waitFor(() => expect(handed).toHaveLength(1))
    expect(handed[0]?.name).toBe('picture.jpg')
    expect(Buffer.from((await handed[0]?.arrayBuffer()) ?? new ArrayBuffer(0)).toString('latin1')).not.toMatch(telling)
  })

  it('is not handed on where it cannot be cleaned, and the reason is told instead of a failure', async () => {
    const {handed, uploader} = source()
    const events: AssetSourceUploadEvent[] = []
    uploader.subscribe((event) => events.push(event))
    uploader.upload([new File(['%PDF'], 'jane-doe.pdf', {type: 'application/pdf'})])
    await vi.waitFor(() => expect(events.map(({type}) => type)).toEqual(['all-complete']))
    expect(handed).toEqual([])
    expect(JSON.stringify(events)).not.toContain('jane')
    expect(events[0]).toMatchObject({files: [{error: {message: expect.stringContaining('who wrote it')}}]})
  })

  it('is not sent any more when it was stopped while it was cleaned', async () => {
    const {handed, uploader} = source()
    uploader.upload([new File([new Uint8Array(await told.jpg())], 'a.jpg')])
    uploader.abort()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(handed).toEqual([])
  })

  it('is noted in the document without what its file is called', () => {
    const patch = {
      type: 'set' as const,
      path: ['_upload'],
      value: {progress: 2, file: {name: 'jane-doe.jpg', type: 'a'}},
    }
    expect(namelessUpload(patch).value.file).toEqual({name: 'file', type: 'a'})
    const other = {type: 'set' as const, path: ['alt'], value: 'jane'}
    expect(namelessUpload(other)).toBe(other)
  })
})
