import type {Stored} from './drafted.ts'
import {idOf} from './identifiers.ts'
import {organization} from './people.ts'

/** Somebody who speaks by name, and the office the text gives them. */
export type Speaker = {readonly document: Stored; readonly role?: string}

/**
 * Who is named by the words of a source, as a person or a body; `null` where the words leave open who that is.
 *
 * ```ts
 * speakerIn('Foreign Minister Hana Orlo', text) // a person, Hana Orlo, with the role "Foreign Minister"
 * speakerIn('Crane', 'Mayor Alma Crane was seen …') // Alma Crane: the one person of that name in the text
 * speakerIn('State media in the North', text) // null
 * ```
 */
export function speakerIn(words: string, text: string): Speaker | null {
  const [whole = ''] = words.split(/ who | which /)
  for (const part of whole.split(/, | — /)) {
    const found = speakerNamed(part.trim(), text)
    if (found !== null) return found
  }
  return null
}

const run =
  /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts?|[Hh]is|[Hh]er|[Tt]heir) )?((?:[\p{Ll}’'-]+ )*?)(\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|and|de|van|von|al|bin|the) )*\p{Lu}[\p{L}\p{N}.’'&-]*)*)$/u

function speakerNamed(part: string, text: string): Speaker | null {
  const [, before = '', name = ''] = run.exec(part) ?? []
  if (name === '' || !/^\p{Lu}/u.test(name) || /\b(?:of|in|at|for|from|with|to)\b/.test(before)) return null
  const bare = name.replace(/^(?:The|A|An) /, '').replace(/['’]s$/, '')
  if (isBody(bare)) return {document: organization(bare)}
  const {role, rest} = withoutTitle(bare)
  const full = / /.test(rest) ? rest : fullNameOf(rest, text)
  if (full === null || /^(?:He|She|They|It|In|On|But|And|This|That)$/.test(full)) return null
  if (isBody(full) || full.startsWith(`${rest} `)) return {document: organization(full)}
  const office = [before.trim(), role].filter((each) => each !== '').join(' ')
  return {
    document: {_id: idOf('person', full.toLowerCase()), _type: 'person', name: full},
    ...(office !== '' && office.length <= 80 && {role: office}),
  }
}

const bodies =
  /\b(?:Ministry|Department|Agency|Bank|Board|Commission|Committee|Council|Court|House|Office|Police|University|Institute|Party|Union|Group|Company|Corp|Inc|Ltd|Times|Post|News|Press|Ledger|Courier|Gazette|Guardian|Journal|Tribune|Herald|Record|Association|Federation|Authority|Service|Army|Navy|Government|Administration|Parliament|Congress|Senate|Embassy|Street|Team|Club|Society|Foundation|Organization|Center|Centre|Bureau|Reuters|Bloomberg|Capital|United|Energy|Pharma|Air|Airlines|Semiconductor|Hospital|Museum|School)\b/

const isBody = (name: string) => bodies.test(name) || /^\p{Lu}{2,6}$/u.test(name)

const titles =
  /^((?:(?:Foreign|Prime|Defen[sc]e|Interior|Finance|Trade|Health|Justice|Vice|Deputy|Acting|Former|Lt\.|Mr\.|Mrs\.|Ms\.|Dr\.|Sen\.|Rep\.|Gov\.|Gen\.|Col\.|Capt\.|Prof\.|Sir|Minister|President|Senator|Governor|Mayor|Chancellor|Premier|King|Queen|Pope|Judge|Justice|Secretary|Councillor|Spokesman|Spokeswoman|Detective|Sheriff|Council leader|Party leader) ?)+)(?=\p{Lu})/u

function withoutTitle(name: string): {role: string; rest: string} {
  const [all = ''] = titles.exec(name) ?? []
  const role = all.trim()
  return {role: /^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/.test(role) ? '' : role, rest: name.slice(all.length)}
}

/** The one name of several words in the text that a single word is the end, or the beginning, of. */
function fullNameOf(word: string, text: string): string | null {
  const names = text.match(/\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+/gu) ?? []
  const whole = names
    .map((name) => withoutTitle(name.replace(/^(?:The|A|An|In|On|But|And|When|After) /, '').replace(/['’]s$/, '')).rest)
    .filter((name) => name.split(' ').length > 1 && (name.endsWith(` ${word}`) || name.startsWith(`${word} `)))
  const different = [...new Set(whole)]
  return different.length === 1 ? (different[0] ?? null) : null
}
