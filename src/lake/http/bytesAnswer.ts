/** Bytes as an endpoint holds them, and what names them: the same tag is the same bytes. */
export type Held = {readonly bytes: Uint8Array; readonly etag: string; readonly modified: Date}

/**
 * Answers with bytes as a browser asks for them: all of them, a part (https://www.rfc-editor.org/rfc/rfc9110#section-14, so that audio
 * and video can be sought in), or nothing where it has them already.
 */
export function bytesAnswer(
  request: Request,
  {bytes, etag, modified}: Held,
  given: Readonly<Record<string, string>>,
): Response {
  const headers = {
    ...given,
    etag,
    'last-modified': modified.toUTCString(),
    'accept-ranges': 'bytes',
  }
  if (isKnown(request.headers, etag, modified)) return new Response(null, {status: 304, headers})
  const range = rangeOf(request.headers, etag, modified, bytes.byteLength)
  if (range === 'none') {
    return new Response(null, {status: 416, headers: {...headers, 'content-range': `bytes */${bytes.byteLength}`}})
  }
  if (!range) return whole(request, 200, bytes, headers)
  const {from, to} = range
  const part = {...headers, 'content-range': `bytes ${from}-${to}/${bytes.byteLength}`}
  return whole(request, 206, bytes.subarray(from, to + 1), part)
}

function whole(
  request: Request,
  status: number,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Response {
  const body = request.method === 'HEAD' ? null : new Uint8Array(bytes)
  return new Response(body, {status, headers: {...headers, 'content-length': String(bytes.byteLength)}})
}

/** Whether the reader has these very bytes; a tag says more than a time. */
function isKnown(headers: Headers, etag: string, modified: Date): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since
}

type Range = {readonly from: number; readonly to: number}

/** The one part that is asked for; undefined for all, also where several are asked for; `none` where there is no such part. */
function rangeOf(headers: Headers, etag: string, modified: Date, length: number): Range | 'none' | undefined {
  const [, start, end] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range')?.replaceAll(' ', '') ?? '') ?? []
  if (start === undefined || end === undefined || (start === '' && end === '')) return undefined
  const condition = headers.get('if-range')
  if (
    condition !== null &&
    condition !== etag &&
    Date.parse(condition) !== Math.floor(modified.getTime() / 1000) * 1000
  ) {
    return undefined
  }
  if (start === '')
    return Number(end) === 0 || length === 0 ? 'none' : {from: Math.max(0, length - Number(end)), to: length - 1}
  const from = Number(start)
  const to = Math.min(length - 1, end === '' ? length - 1 : Number(end))
  if (end !== '' && Number(end) < from) return undefined
  return from >= length ? 'none' : {from, to}
}
