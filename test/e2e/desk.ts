import {createClient, type SanityClient} from '@sanity/client'

/**
 * Somebody with the Studio's session who asks the lake itself: what is stored, whatever a page shows.
 *
 * @param as - an id of the lake's users; the local editor unless given
 */
export async function deskClient(lake: string, as?: string): Promise<SanityClient> {
  const page = await fetch(`${lake}/studio/${as ? `?as=${as}` : ''}`, {redirect: 'manual'})
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: lake,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    headers: {cookie, origin: lake},
  })
}
