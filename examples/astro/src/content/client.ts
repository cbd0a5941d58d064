import {createClient} from '@sanity/client'

const hosted = 'https://api.sanity.io'
const {
  SANITY_API_HOST: apiHost = 'http://127.0.0.1:3333',
  SANITY_PROJECT_ID: projectId = 'sourceline',
  SANITY_DATASET: dataset = 'production',
} = process.env

/** What the site reads: no token, and no CDN, so that no page is made of what was there before. */
export const client = createClient({
  projectId,
  dataset,
  apiHost,
  // Only the hosted service gives each project a host name of its own.
  useProjectHostname: apiHost === hosted,
  apiVersion: '2026-11-01',
  useCdn: false,
  perspective: 'published',
  timeout: 10_000,
})
