import {createClient} from '@sanity/client'
import {createSite} from 'sourceline/astro'
import {declared} from './declared.mjs'

const client = createClient({
  projectId: 'sourceline',
  dataset: 'production',
  apiVersion: '2026-11-01',
  useCdn: false,
  apiHost: process.env.API_HOST,
  useProjectHostname: false,
})

export const site = createSite({client, secret: process.env.SECRET, newsroom: declared})

// From now on it notices what changes, also where no delivery comes.
site.rebuild.catchUp().catch(() => {})
