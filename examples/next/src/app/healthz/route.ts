import {site} from '../../content/site.ts'

export const dynamic = 'force-dynamic'

/** How the rebuilds stand: what waits, for how long, and when something was last delivered. */
export async function GET(): Promise<Response> {
  const health = await site.rebuild.health()
  return Response.json(health, {status: health.ok ? 200 : 503, headers: {'cache-control': 'no-store'}})
}
