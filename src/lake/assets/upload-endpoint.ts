import {type Call, json, readBytes, writableDatasetOf} from '../http/call.ts'
import {readImage} from './image.ts'

const uploadLimit = 100 * 1024 * 1024

/** `POST /assets/images/<dataset>` with the bytes as body: `{document}`. The `filename` that clients send along is not kept. */
export async function uploadEndpoint(call: Call): Promise<Response> {
  const {lake, url, viewer} = call
  const dataset = writableDatasetOf(call)
  const bytes = await readBytes(call.request, uploadLimit)
  const place = {projectId: lake.projectId, dataset: dataset.name, publicUrl: lake.publicUrl()}
  const {name, file, document} = readImage(bytes, place)

  const known = dataset.get(document._id)
  if (known) return json({document: known})
  const described = {...document, ...descriptionIn(url)}
  const {result} = await lake.writer.write(
    dataset,
    {author: viewer.id, files: [{name, file}]},
    (transaction) =>
      // Uploaded twice at once: the second finds what the first has made.
      transaction.get(document._id) ?? transaction.put(document._id, described, {create: described}),
  )
  return json({document: result})
}

const descriptions = ['label', 'title', 'description', 'creditLine'] as const

function descriptionIn({searchParams}: URL): Record<string, string> {
  const given = descriptions.flatMap((name) => {
    const value = searchParams.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(given)
}
