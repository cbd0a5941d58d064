import {indexSaid, type Likeness, type Reading, type SaidBefore} from '../../reading/index.ts'
import {isObject} from '../../references/isObject.ts'
import type {StoredDocument} from '../documents.ts'

/**
 * What is near to a reading among a newsroom's documents: its claims, with who said them in its reports and articles, and
 * the sentences of wire copy.
 */
export function saidBefore(documents: readonly StoredDocument[]): (text: string, reading: Reading) => Likeness[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const entries = documents.flatMap((document) => [...attributed(document, byId), ...agencySentences(document)])
  const known = indexSaid(entries)
  const names = [...new Set(entries.flatMap(({who}) => who ?? []))]
  return (text, reading) => {
    const said = reading.content === null ? '' : text.slice(reading.content.start, reading.content.end)
    const who = whoOf(text, reading, names)
    const ofClaim = known.like(said, {...(who && {who})})
    const copies = known.like(text.slice(reading.span.start, reading.span.end)).filter(({isNearCopy}) => isNearCopy)
    return [...new Map([...copies, ...ofClaim].map((each) => [each.said.id, each])).values()]
  }
}

type Fields = Readonly<Record<string, unknown>>

function* attributed(work: StoredDocument, byId: ReadonlyMap<string, StoredDocument>): Generator<SaidBefore> {
  if (work._type === 'claim' && typeof work.text === 'string') yield {id: work._id, text: work.text}
  for (const attribution of itemsOf(work.attributions)) {
    const claim = byId.get(refOf(attribution.claim))
    const text = typeof attribution.quote === 'string' ? attribution.quote : claim?.text
    const who = nameOf(attribution, byId)
    if (typeof text === 'string') yield {id: `${work._id}#${String(attribution._key)}`, text, ...(who && {who})}
  }
}

/** What an agency wrote, sentence by sentence. */
function* agencySentences({_id, _type, origin, body}: StoredDocument): Generator<SaidBefore> {
  if (_type !== 'article' || origin !== 'wire') return
  for (const block of itemsOf(body)) {
    const text = itemsOf(block.children)
      .map((child) => (typeof child.text === 'string' ? child.text : ''))
      .join('')
    for (const [index, sentence] of text.split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u).entries()) {
      yield {id: `${_id}#${String(block._key)}.${index}`, text: sentence, isAgency: true}
    }
  }
}

function nameOf({speaker, descriptor}: Fields, byId: ReadonlyMap<string, StoredDocument>): string | undefined {
  const named = byId.get(refOf(speaker))?.name
  if (typeof named === 'string') return named
  if (!isObject(descriptor)) return undefined
  const body = byId.get(refOf(descriptor.affiliation))
  const affiliation = body?.adjective ?? body?.name
  return [affiliation, descriptor.role].filter((part) => typeof part === 'string').join(' ')
}

/** The name, or the description, under which somebody is known already. */
function whoOf(text: string, {source, named, descriptor}: Reading, names: readonly string[]): string | undefined {
  if (source === null) return undefined
  const words = text.slice(source.start, source.end)
  if (named) return names.find((name) => words.includes(name) || (words.length > 3 && name.endsWith(` ${words}`)))
  const described = [descriptor.affiliation?.value, descriptor.role?.value]
    .filter((part) => part !== undefined)
    .join(' ')
  return names.find((name) => name === described)
}

const itemsOf = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isObject) : [])
const refOf = (reference: unknown): string =>
  isObject(reference) && typeof reference._ref === 'string' ? reference._ref : ''

/** For people: "also said before: “…” (id); shares president, veto, plan; the same source". */
export function beforeText({said, shared, isSameWho, isNearCopy}: Likeness): string {
  const what = isNearCopy && said.isAgency ? 'near copy of agency copy' : isNearCopy ? 'near copy' : 'also said before'
  return `${what}: “${said.text}” (${said.id}); shares ${shared.slice(0, 6).join(', ')}${isSameWho ? '; the same source' : ''}`
}
