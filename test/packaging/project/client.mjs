import {createClient} from '@sanity/client'

export const clientOn = (apiHost) =>
  createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    useCdn: false,
    apiHost,
    useProjectHostname: false,
  })
