import {rebuildHandler} from '../../../content/rebuild.ts'

/** Where the lake's webhook is delivered. */
export function POST(request: Request): Promise<Response> {
  return rebuildHandler()(request)
}
