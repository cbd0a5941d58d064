import {isDeepStrictEqual} from 'node:util'
import {evaluate, parse} from 'groq-js'
import {createLake, type Lake} from '../../src/lake/index.ts'
import type {SuiteDataset, SuiteTest} from './suite.ts'

type Answer = {readonly passed: boolean; readonly answer: string}
type Opened = {readonly lake: Lake; readonly documents: readonly unknown[]} | {readonly refused: string}

const api = 'http://lake/v2026-11-01/data'

/** The order of writing is nobody's: as the suite has them, last first, and mixed, always the same way. */
export const orders: Readonly<Record<string, <Item>(items: readonly Item[]) => readonly Item[]>> = {
  asGiven: (items) => items,
  lastFirst: (items) => items.toReversed(),
  mixed: (items) =>
    items
      .map((item, at) => [(at * 7_919 + 13) % 104_729, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item),
}

/** A lake that holds a dataset of the suite, sent as a client would. */
export async function openDataset({documents}: SuiteDataset, order: keyof typeof orders): Promise<Opened> {
  if (documents === undefined) return {refused: 'its documents are not in the suite'}
  const lake = await createLake()
  const mutations = (orders[order]?.(documents) ?? documents).map((document) => ({create: document}))
  if (mutations.length === 0) return {lake, documents}
  const response = await lake.fetch(post(`${api}/mutate/production`, {mutations}, lake.token))
  if (response.ok) return {lake, documents}
  const text = await response.text()
  await lake.close()
  return {refused: `${response.status} ${text.slice(0, 200)}`}
}

export async function askLake(test: SuiteTest, lake: Lake): Promise<Answer> {
  const body = {query: test.query, params: test.params ?? {}}
  const response = await lake.fetch(post(`${api}/query/production?perspective=raw`, body, lake.token))
  const answer = await response.json()
  if (!response.ok) return {passed: !test.valid && response.status === 400, answer: JSON.stringify(answer)}
  return {passed: test.valid && agrees(answer.result, test.result), answer: JSON.stringify(answer.result)}
}

export async function askGroqJs(test: SuiteTest, dataset: readonly unknown[]): Promise<Answer> {
  try {
    const params = test.params ?? {}
    const value = await evaluate(parse(test.query, {params}), {dataset, params})
    const result: unknown = JSON.parse(JSON.stringify((await value.get()) ?? null))
    return {passed: test.valid && agrees(result, test.result), answer: JSON.stringify(result)}
  } catch (error) {
    return {passed: !test.valid, answer: String(error)}
  }
}

function post(url: string, body: object, token: string): Request {
  return new Request(url, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
}

/** What a lake adds to every document it stores, and the suite does not know of. */
const stamps = new Set(['_rev', '_createdAt', '_updatedAt'])

function agrees(actual: unknown, expected: unknown): boolean {
  return isDeepStrictEqual(withoutStamps(actual), withoutStamps(expected ?? null))
}

function withoutStamps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStamps)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !stamps.has(key))
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutStamps(member)]))
}
