import type {Records} from '../../confidential/records/index.ts'
import type {identitiesIn} from '../../identity/index.ts'
import {sentencesOf} from '../../reading/text/sentences.ts'
import {peopleWords} from '../../sourcing/diff/words.ts'
import type {Graph, GraphArticle, GraphAttribution} from '../../sourcing/index.ts'
import {isUnnamed} from '../../sourcing/rules/story.ts'
import {bodyMarkersIn} from './body.ts'
import {saysOfIt, statedIn} from './closed.ts'
import {lifeIn} from './lifeIn.ts'
import type {Marker} from './marker.ts'
import {markersIn} from './markers.ts'
import {phrasesIn} from './phrases.ts'
import {mostOf, numberIn} from './pool.ts'
import {sentenceOf} from './sentence.ts'

/** Words in a field, or in the text, that leave few people. @public */
export type Clue = Marker & {
  /** In the article, as Sanity writes paths. */
  readonly path: string
  /** What the field is called. */
  readonly field: string
  /** The whole text it stands in. */
  readonly text: string
}

/** Who fits one source, by all that readers are told. @public */
export type Fit = {
  readonly attribution: string
  readonly path: string
  /** “One of the people who are …” */
  readonly sentence: string
  /** The smallest group anybody stated: the record, the text, a descriptor. */
  readonly pool?: number
  readonly clues: readonly Clue[]
}

/** What no rule can see: `terminal.out(cannotKnow)`, said beside every answer. */
export const cannotKnow =
  'This knows only what stands in the story, its claims and the works around it. It does not know what colleagues know, what else is on the web, nor who was seen with you.'

type Names = {readonly identitiesIn: typeof identitiesIn}

/**
 * Who fits each source without a name in an article, by every public clue at once.
 *
 * ```ts
 * await whoFits('ours', graph, records)
 * // [{attribution: 'ours#a', sentence: 'One of the people who are, all at once: an employee of the …', pool: 2, clues: [{words: 'room 4.12', …}]}]
 * ```
 *
 * The tables of names are loaded when it is first asked.
 *
 * @public
 */
export async function whoFits(article: string, graph: Graph, records: Records | undefined): Promise<Fit[]> {
  const names: Names = await import('../../identity/index.ts')
  const work = graph.articles.get(article)
  if (work === undefined) return []
  const own = work.attributions
    .flatMap((id) => graph.attributions.get(id) ?? [])
    .filter((attribution) => attribution.obtained === 'own' && isUnnamed(attribution))
  const named = namedIn(work, graph)
  return own.map((attribution) => fitOf(attribution, {work, graph, records, named, names}))
}

type Around = {
  readonly work: GraphArticle
  readonly graph: Graph
  readonly records: Records | undefined
  readonly named: readonly string[]
  readonly names: Names
}

function fitOf(attribution: GraphAttribution, {work, graph, records, named, names}: Around): Fit {
  const base = `attributions[_key=="${attribution.key}"]`
  const record = records?.records.get(work.id)?.find(({key}) => key === attribution.key)
  const fields = [
    {path: `${base}.descriptor.of`, field: 'Descriptor', text: attribution.descriptor?.of, is: 'of'},
    {path: `${base}.interest`, field: 'Interest', text: attribution.interest, is: 'interest'},
    {path: `${base}.evidence.label`, field: 'Evidence', text: attribution.evidence?.label, is: 'label'},
    ...sentencesAbout(attribution, work).map((sentence) => ({...sentence, is: 'body' as const})),
  ] as const
  const isNamedToo = work.attributions.some((id) => {
    const other = graph.attributions.get(id)
    return other?.claim === attribution.claim && !isUnnamed(other)
  })
  const clues = [
    ...fields.flatMap(({path, field, text, is}): Clue[] => {
      if (text === undefined) return []
      const markers = is === 'body' ? bodyMarkersIn(text, {isNamedToo}) : ofSource(is, text, named, names)
      return apart(markers).map((marker) => ({...marker, path, field, text}))
    }),
    ...poolsAround(attribution, work),
  ]
  const stated = clues.flatMap(({kind, words}) =>
    kind === 'hasPool' || kind === 'smallGroup' ? (numberIn(words) ?? []) : [],
  )
  const noted = mostOf(record?.pool)
  const pool = [...stated, ...(noted === undefined ? [] : [noted])].sort((a, b) => a - b)[0]
  const others = othersOf(attribution, graph, records)
  const reaches = pool !== undefined && attribution.countStated && attribution.count.min >= pool
  return {
    attribution: attribution.id,
    path: base,
    sentence: sentenceOf(attribution, graph, {claim: graph.claims.get(attribution.claim), others, pool}),
    ...(pool !== undefined && {pool}),
    clues: reaches
      ? [
          ...clues,
          {
            kind: 'countReachesPool',
            start: 0,
            end: 0,
            words: `${attribution.count.min} of ${pool}`,
            path: `${base}.count`,
            field: 'Count',
            text: `${attribution.count.min} of ${pool}`,
          },
        ]
      : clues,
  }
}

/** What a field that describes a source says of them. */
function ofSource(field: 'of' | 'interest' | 'label', text: string, named: readonly string[], names: Names): Marker[] {
  const identities = names
    .identitiesIn(text, named)
    .map(({start, end, words}): Marker => ({kind: 'identity', start, end, words}))
  const found = [
    ...identities,
    ...markersIn(text),
    ...sentencesOf(text, 0, text.length, {count: 0}).flatMap((sentence) => phrasesIn(field, sentence, text)),
  ]
  return field === 'interest' ? [...found, ...lifeIn(text)] : found
}

/** Without those that stand where one before them does. */
function apart(markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = []
  for (const marker of markers)
    if (!kept.some(({start, end}) => start < marker.end && end > marker.start)) kept.push(marker)
  return kept
}

/** How few a group has, said anywhere in the text, where a sentence about the source says that they were of it. */
function poolsAround(attribution: GraphAttribution, work: GraphArticle): Clue[] {
  const isOfIt = sentencesAbout(attribution, work).some(({text}) => saysOfIt(text))
  if (!isOfIt) return []
  return work.blocks.flatMap(({key, text}) =>
    statedIn(text).map(({index, 0: words}) => ({
      kind: 'hasPool',
      start: index,
      end: index + words.length,
      words,
      path: `body[_key=="${key}"]`,
      field: 'Text',
      text,
    })),
  )
}

/** Sentences that carry a mark of its claim. */
function sentencesAbout(attribution: GraphAttribution, work: GraphArticle) {
  return work.blocks.flatMap(({key, text, marked}) =>
    marked
      .filter(({claims}) => claims.includes(attribution.claim))
      .map(({start, end}) => {
        const from = Math.max(0, text.slice(0, start).search(/[^.!?]*$/))
        const rest = text.slice(end).search(/[.!?](?:\s|$)/)
        return {
          path: `body[_key=="${key}"]`,
          field: 'Text',
          text: text.slice(from, rest === -1 ? undefined : end + rest + 1).trim(),
        }
      }),
  )
}

/** Whom the story names on the record, and what its bodies are called: they are nobody's secret. */
function namedIn(work: GraphArticle, graph: Graph): string[] {
  const speakers = work.attributions.flatMap((id) => {
    const {groundRule, speaker} = graph.attributions.get(id) ?? {}
    return groundRule === 'onRecord' && speaker !== undefined ? [speaker] : []
  })
  const actors = [...graph.claims.values()].flatMap(({slots, about}) => [slots?.agent, ...about])
  const people = [...speakers, ...actors].flatMap((id) => (id === undefined ? [] : (graph.people.get(id)?.name ?? [])))
  return [
    ...people,
    ...[...graph.organizations.values()].flatMap(({name, alternateNames = []}) => [name, ...alternateNames]),
  ]
}

/** How the same people are described elsewhere: under one pseudonym, or by others of the same claim. */
function othersOf(attribution: GraphAttribution, graph: Graph, records: Records | undefined): string[] {
  const own = peopleWords(attribution, graph)
  const pseudonym = records?.records.get(attribution.work.id)?.find(({key}) => key === attribution.key)?.pseudonym
  const linked =
    pseudonym === undefined
      ? []
      : [...(records?.records ?? [])].flatMap(([work, all]) =>
          all.filter((record) => record.pseudonym === pseudonym).map(({key}) => `${work}#${key}`),
        )
  const printed = [...graph.attributions.values()].filter(
    ({claim, work, descriptor}) =>
      claim === attribution.claim && graph.reports.has(work.id) && descriptor !== undefined,
  )
  const described = [...linked.flatMap((id) => graph.attributions.get(id) ?? []), ...printed]
    .filter(({id}) => id !== attribution.id)
    .flatMap((other) => peopleWords(other, graph) ?? [])
  return [...new Set(described)].filter((words) => words !== own)
}
