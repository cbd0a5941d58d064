import {notFound} from '../errors.ts'
import {type Call, datasetOf} from '../http/call.ts'

const namePattern = /^[0-9a-f]{40}-\d+x\d+\.[a-z]+$/

/** `GET /images/<project>/<dataset>/<file>`: the image as it was uploaded. Transformation parameters are ignored. */
export function imageEndpoint(call: Call): Response {
  const {lake, path} = call
  const dataset = datasetOf(call)
  const name = path.file ?? ''
  const file =
    path.project === lake.projectId && namePattern.test(name) ? lake.journal.file(dataset.name, name) : undefined
  if (!file) throw notFound('No such image')
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.contentType,
      // The name is made from the content, so it never changes; what is private stays out of shared caches.
      'cache-control': `${dataset.visibility}, max-age=31536000, immutable`,
      'x-content-type-options': 'nosniff',
      // An SVG is a document: opened on its own it must not act with the Studio's session.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
