import type {StoredDocument} from '../../src/lake/documents.ts'
import {type FoundReference, referencesIn} from '../../src/lake/references.ts'

/** A query's parameters. */
export type Parameters = {readonly [name: string]: string | number}
type Row = {readonly [field: string]: unknown}

/*
 * What the same answers cost in hand-written code over Maps that were made for exactly these questions: the least that
 * any engine could hope for. Documents of the bench are known to have these shapes, which is why fields are read as such.
 */
export function floors(documents: readonly StoredDocument[]): Record<string, (parameters: Parameters) => unknown> {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const place = new Map(documents.map((document, index) => [document, index]))
  const bySlug = new Map<unknown, StoredDocument>()
  const referring = new Map<string, StoredDocument[]>()
  const latest: StoredDocument[] = []
  for (const document of documents) {
    if (document._type === 'article') {
      bySlug.set(at(document, 'slug', 'current'), document)
      latest.push(document)
    }
    for (const target of new Set([...referencesIn(document)].map(({target}: FoundReference) => target))) {
      const held = referring.get(target)
      if (held) held.push(document)
      else referring.set(target, [document])
    }
  }
  latest.sort((a, b) => (String(a.publishedAt) < String(b.publishedAt) ? 1 : -1))
  const of = (reference: unknown) => byId.get(String(at(reference, '_ref')))

  return {
    'by slug, with claims and attributions': ({s}) => {
      const article = bySlug.get(s)
      if (!article) return null
      const lines = rows(article.attributions)
      const claims = lines.map((line) => of(line.claim))
      const others = new Set(claims.flatMap((claim) => referring.get(claim?._id ?? '') ?? []))
      return {
        headline: article.headline,
        claims: claims.map((claim) => ({_id: claim?._id, text: claim?.text})),
        lines: lines.map((line) => ({stance: line.stance, speaker: of(line.speaker)?.name})),
        reports: [...others]
          .filter(({_type}) => _type === 'report')
          .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
          .map(({_id, title}) => ({_id, title})),
      }
    },
    'by id': ({key}) => byId.get(String(key))?._id ?? null,
    'references()': ({target}) => (referring.get(String(target)) ?? []).map(({_id}) => _id),
    'claims by topic and status': ({topic, state}) =>
      (referring.get(String(topic)) ?? [])
        .filter(({_type, status}) => _type === 'claim' && status === state)
        .map(({_id, text}) => ({_id, text})),
    'latest 20 with topics': () =>
      latest.slice(0, 20).map(({_id, headline, topics}) => ({
        _id,
        headline,
        topics: rows(topics).map((topic) => of(topic)?.name),
      })),
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((held: unknown, name) => (held as Row | undefined)?.[name], value)
}

const rows = (value: unknown) => value as readonly Row[]
