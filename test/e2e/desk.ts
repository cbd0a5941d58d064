import {createClient, type SanityClient} from '@sanity/client'

/** Somebody with the Studio's session who asks the lake itself: what is stored, whatever a page shows. */
export async function deskClient(lake: string): Promise<SanityClient> {
  const page = await fetch(`${lake}/studio/`)
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
