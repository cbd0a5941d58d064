import {createClient, type SanityClient} from '@sanity/client'
import {createNewsroom, type Newsroom} from 'sourceline'
import {hostedLake, type SiteConfig} from './config.ts'
import {plainText} from './parts/plainText.ts'

/** The date of the Content Lake's API that this site was written against. */
const apiVersion = '2026-11-01'

/**
 * What the site reads. No token: it sees what any reader may see. No CDN: pages are kept here, and a page rendered after a
 * change must not be made of an older copy from there.
 */
export function connect(config: Pick<SiteConfig, 'apiHost' | 'projectId' | 'dataset'>): {
  client: SanityClient
  newsroom: Newsroom
} {
  const {apiHost, projectId, dataset} = config
  const client = createClient({
    projectId,
    dataset,
    apiVersion,
    apiHost,
    // Only the hosted service gives each project a host name of its own.
    useProjectHostname: apiHost === hostedLake,
    useCdn: false,
    perspective: 'published',
    timeout: 10_000,
    maxRetries: 1,
  })
  return {client, newsroom: createNewsroom({client, onInvalid: (error) => console.warn(plainText(String(error)))})}
}
