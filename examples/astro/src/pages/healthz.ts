import type {APIRoute} from 'astro'
import {site} from '../content/site.ts'

/** How the rebuilds stand: what waits, for how long, and when something was last delivered. */
export const GET: APIRoute = async () => {
  const health = await site.rebuild.health()
  return Response.json(health, {status: health.ok ? 200 : 503, headers: {'cache-control': 'no-store'}})
}
