import type {StoredDocument} from '../documents.ts'
import {fileNameOf} from './assetName.ts'

/**
 * Documents with the addresses of assets as they are where the lake is now: they hold its host and port, and it may have had others when
 * they were uploaded.
 */
export function readdressed(documents: readonly StoredDocument[], publicUrl: string): readonly StoredDocument[] {
  return documents.map((document) => {
    const {_id, path, url} = document
    if (fileNameOf(_id) === undefined || typeof path !== 'string' || typeof url !== 'string') return document
    const now = `${publicUrl}/${path}`
    return url === now ? document : {...document, url: now}
  })
}
