import type {StoredDocument} from '../../src/lake/documents.ts'
import {generator} from '../client/ratio.ts'

const words =
  'plan veto court ferry budget strike river mayor basin summit vote treaty senate storm harbour bridge'.split(' ')

/** How many rare words a newsroom of a size has. */
export const rareWords = (size: number) => Math.max(1, Math.round((size * 0.45) / 20))

/** A newsroom's dataset of any size: of twenty documents nine are articles, six claims, three reports, one a person. */
export function newsroom(size: number): StoredDocument[] {
  const random = generator(11)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] ?? (items[0] as Item) // never empty
  const ref = (kind: string, of: number) => ({_type: 'reference', _ref: `${kind}-${below(of)}`})
  const counts = {article: size * 0.45, claim: size * 0.3, report: size * 0.15, person: size * 0.05, topic: size * 0.05}
  // At every size a rare word stands in some twenty headlines: an answer of one size, so that only the search may grow.
  const title = (index: number) => `${pick(words)} ${pick(words)} ${pick(words)} rare${index % rareWords(size)}`
  const attributions = (many: number) =>
    Array.from({length: many}, (_, key) => ({
      _key: `k${key}`,
      claim: ref('claim', counts.claim),
      speaker: ref('person', counts.person),
      stance: pick(['asserts', 'denies', 'confirms']),
    }))
  const text = (index: number) => Array.from({length: 60}, () => pick(words)).join(' ') + index
  const make: Record<keyof typeof counts, (index: number) => object> = {
    article: (index) => ({
      headline: title(index),
      slug: {_type: 'slug', current: `story-${index}`},
      publishedAt: new Date(1.6e12 + below(1.5e11)).toISOString(),
      topics: [ref('topic', counts.topic), ref('topic', counts.topic)],
      attributions: attributions(3),
      body: [{_type: 'block', _key: 'b', children: [{_type: 'span', _key: 's', text: text(index)}]}],
    }),
    claim: (index) => ({text: title(index), status: pick(['open', 'supported']), topics: [ref('topic', counts.topic)]}),
    report: (index) => ({title: title(index), url: `https://example.org/${index}`, attributions: attributions(1)}),
    person: (index) => ({name: `Person ${index}`, role: pick(words)}),
    topic: (index) => ({name: `Topic ${index}`, slug: {_type: 'slug', current: `topic-${index}`}}),
  }
  const at = '2026-01-01T00:00:00Z'
  return Object.entries(counts).flatMap(([type, count]) =>
    Array.from({length: Math.round(count)}, (_, index) => {
      const fields = make[type as keyof typeof counts](index) // the keys of a record of exactly these
      return {_id: `${type}-${index}`, _type: type, _rev: 'r', _createdAt: at, _updatedAt: at, ...fields}
    }),
  )
}
