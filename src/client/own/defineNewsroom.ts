import {checkDeclaration} from '../../declaration/checkDeclaration.ts'
import type {NewsroomDeclaration} from '../../declaration/newsroomDeclaration.ts'
import {part} from '../part.ts'
import {type ReadsItself, readsItself} from './readsItself.ts'

/**
 * What a newsroom adds to Sourceline, declared once: its own fields of articles, types, blocks in the text, and names. It is data
 * that every part takes: `newsroomTypes(newsroom)` in the Studio, `createNewsroom({client, newsroom})` on the site,
 * `webhookFor(newsroom)` and `createRebuildHandler({newsroom, …})` between the two.
 *
 * ```ts
 * export const newsroom = defineNewsroom({
 *   article: {fields: [{name: 'region', type: 'string', options: {list: ['north', 'south']}}]},
 *   types: {event: {fields: [{name: 'title', type: 'string'}, {name: 'slug', type: 'slug'}, {name: 'startsAt', type: 'datetime'}]}},
 *   body: {youtube: {fields: [{name: 'video', type: 'string'}]}},
 * })
 * ```
 *
 * @returns the same declaration
 * @throws Error that names what cannot be declared like this, and what to write instead
 * @public
 */
export function defineNewsroom<const Declaration extends NewsroomDeclaration>(declaration: Declaration): Declaration {
  checkDeclaration(declaration)
  const reads = (state: 'published' | 'drafted'): ReadsItself => {
    const loaded = part('sourceline', async () => (await import('./declared.ts')).declaredReading(declaration, state))
    return {
      types: Object.keys(declaration.types ?? {}),
      questions: async () => (await loaded()).questions,
      own: async (query, client) => (await loaded()).own(query, client),
    }
  }
  // Beside the data, not in it: no copy, comparison or JSON sees it.
  return Object.defineProperty({...declaration}, readsItself, {value: reads})
}
