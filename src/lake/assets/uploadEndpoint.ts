import {type Call, json, readBytes, writableDatasetOf} from '../http/call.ts'
import type {Asset, AssetPlace} from './asset.ts'
import {readFile} from './file.ts'
import {readImage} from './image.ts'

const uploadLimit = 100 * 1024 * 1024

/** `POST /assets/images/<dataset>` with the bytes as body: `{document}`. The `filename` that clients send along is not kept. */
export const imageUploadEndpoint = (call: Call) =>
  upload(call, (bytes, place) => {
    const extracts = call.url.searchParams.getAll('meta')
    return readImage(bytes, place, extracts.length > 0 ? extracts : undefined)
  })

/** `POST /assets/files/<dataset>?filename=report.pdf` with the bytes as body: `{document}`. */
export const fileUploadEndpoint = (call: Call) =>
  upload(call, (bytes, place) => {
    const filename = call.url.searchParams.get('filename') || undefined
    const contentType = call.request.headers.get('content-type') ?? undefined
    return readFile(bytes, {filename, contentType}, place)
  })

async function upload(
  call: Call,
  read: (bytes: Uint8Array, place: AssetPlace) => Asset | Promise<Asset>,
): Promise<Response> {
  const {lake, url, viewer} = call
  const dataset = writableDatasetOf(call)
  const bytes = await readBytes(call.request, uploadLimit)
  const place = {projectId: lake.projectId, dataset: dataset.name, publicUrl: lake.publicUrl()}
  const {name, file, document} = await read(bytes, place)

  const known = dataset.get(document._id)
  if (known) return json({document: known})
  const described = {...document, ...descriptionIn(url)}
  const {result} = await lake.writer.write(
    dataset,
    {author: viewer.id, files: [{name, file}]},
    // Uploaded twice at once: the second finds what the first has made.
    (transaction) => transaction.get(document._id) ?? transaction.put(document._id, described, {create: described}),
  )
  return json({document: result})
}

const descriptions = ['label', 'title', 'description', 'creditLine'] as const

function descriptionIn({searchParams}: URL): Record<string, unknown> {
  const given = descriptions.flatMap((name) => {
    const value = searchParams.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const source = sourceIn(searchParams)
  return {...Object.fromEntries(given), ...(source && {source})}
}

/** Where a picture came from, as a plugin says that offers them. Of an address what it asks for is left out: it may name who shared it. */
function sourceIn(searchParams: URLSearchParams): Record<string, string> | undefined {
  const [id, name, address] = ['sourceId', 'sourceName', 'sourceUrl'].map((key) => searchParams.get(key) ?? undefined)
  if (id === undefined && name === undefined && address === undefined) return undefined
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined
  const isPublic = url?.protocol === 'https:' || url?.protocol === 'http:'
  return {
    _type: 'sanity.assetSourceData',
    ...(id !== undefined && {id}),
    ...(name !== undefined && {name}),
    ...(isPublic && {url: `${url.origin}${url.pathname}`}),
  }
}
