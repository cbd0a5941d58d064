import {type DeclaredNewsroom, webhookFor} from '../../rebuild/index.ts'
import {apiVersion} from '../../references/apiVersion.ts'

/**
 * A document webhook, as the hosted service takes it (https://www.sanity.io/docs/http-reference/webhooks); its secret is
 * for whoever registers it to add.
 */
export type Registration = ReturnType<typeof registration>

/** The body of the request that registers it. */
export function registration(url: string, dataset: string, newsroom: DeclaredNewsroom = {}) {
  const {on, filter, projection} = webhookFor(newsroom)
  return {
    type: 'document',
    name: 'Sourceline',
    description: 'Tells the site what changed: ids, slugs and kinds of change, never prose.',
    url,
    dataset,
    rule: {on: [...on], filter, projection},
    apiVersion: `v${apiVersion}`,
    httpMethod: 'POST',
    includeDrafts: false,
    includeAllVersions: false,
    headers: {},
  }
}

/** Where the body goes. */
export function registerAt(projectId: string): string {
  return `https://${projectId}.api.sanity.io/v${apiVersion}/hooks/projects/${projectId}`
}
