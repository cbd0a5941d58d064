import {createClient, type SanityClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import {apiVersion} from '../../src/references/apiVersion.ts'
import type {Fields} from './read.ts'

/** What an HTTP request of the client carries that a query needs. */
type QueryRequest = {readonly url: string; readonly body?: unknown}

/**
 * A client whose dataset is a list of documents: the rules in the schemas that look beyond their own document, and
 * Sanity's own test that a slug is unique, then run against the seeds. Nothing leaves the process.
 */
export function clientOver(documents: readonly Fields[]): SanityClient {
  return createClient({
    projectId: 'sourceline',
    dataset: 'seeds',
    apiVersion,
    useCdn: false,
    requestHandler: async (request: QueryRequest) => {
      const {query, params} = queryOf(request)
      const value = await evaluate(parse(query, {params}), {dataset: documents, params})
      return {result: await value.get()}
    },
  })
}

/** Short queries come in the address, long ones in the body. */
function queryOf({url, body}: QueryRequest): {query: string; params: Record<string, unknown>} {
  if (typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string') {
    const params = 'params' in body && typeof body.params === 'object' ? body.params : {}
    return {query: body.query, params: {...params}}
  }
  const search = new URL(url).searchParams
  const params = [...search].filter(([name]) => name.startsWith('$'))
  return {
    query: search.get('query') ?? '',
    params: Object.fromEntries(params.map(([name, value]) => [name.slice(1), JSON.parse(value)])),
  }
}
