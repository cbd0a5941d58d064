import {apiVersion} from '../../../references/apiVersion.ts'

/**
 * The module a site reads through.
 *
 * @param env - how this framework reads a variable: `(name) => 'process.env.' + name`
 */
export function newsroomModule(env: (name: string) => string): string {
  return `import {createClient} from '@sanity/client'
import {createNewsroom, defineNewsroom} from 'sourceline'

/** Fields, types and blocks of your own. The Studio and the rebuild handler are given the same. */
export const declared = defineNewsroom({})

/** An embedded lake, where its address is set; the hosted one else. Past its CDN, so that no page is made of what was there before. */
const lake = ${env('SOURCELINE_LAKE')}
const client = createClient({
  projectId: ${env('SANITY_PROJECT_ID')} ?? 'sourceline',
  dataset: ${env('SANITY_DATASET')} ?? 'production',
  apiVersion: '${apiVersion}',
  useCdn: false,
  ...(lake ? {apiHost: lake, useProjectHostname: false} : {}),
})

export const newsroom = createNewsroom({client, newsroom: declared})
`
}
