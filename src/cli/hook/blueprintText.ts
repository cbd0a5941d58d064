import type {Registration} from './registration.ts'

/**
 * The webhook as a resource of a Sanity Blueprint (https://www.sanity.io/docs/blueprints/blueprints-webhook): a file that
 * `npx sanity blueprints deploy` carries out.
 */
export function blueprintText(hook: Registration): string {
  const {name, description, url, dataset, rule, apiVersion, includeDrafts, includeAllVersions} = hook
  const template = (text: string) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
  return `// sanity.blueprint.ts, with @sanity/blueprints 0.24 or newer; deploy it with: npx sanity blueprints deploy
import {defineBlueprint, defineDocumentWebhook} from '@sanity/blueprints'

export default defineBlueprint({
  resources: [
    defineDocumentWebhook({
      name: ${JSON.stringify(name.toLowerCase())},
      displayName: ${JSON.stringify(name)},
      description: ${JSON.stringify(description)},
      url: ${JSON.stringify(url)},
      dataset: ${JSON.stringify(dataset)},
      apiVersion: ${JSON.stringify(apiVersion)},
      on: ${JSON.stringify(rule.on)},
      includeDrafts: ${includeDrafts},
      includeAllVersions: ${includeAllVersions},
      // The same as createRebuildHandler is given; in no file that is committed.
      secret: process.env.SANITY_WEBHOOK_SECRET,
      filter: ${template(rule.filter)},
      projection: ${template(rule.projection)},
    }),
  ],
})`
}
