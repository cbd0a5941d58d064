import {readMarks, readParagraphs} from '../sourcing/documents/marks.ts'
import {type Fields, objects, oneOf, text} from '../sourcing/documents/read.ts'
import {sideOf} from '../sourcing/stances.ts'
import {stanceValues} from '../vocabulary.ts'
import {content, type Stored} from './stored.ts'

/**
 * Whether the next version of an article does nothing but take back: a notice is added, an attribution or a sentence is
 * gone, or the whole text has given way to a notice of its removal. Such a version is never held up: what is wrong, or
 * gives somebody away, must be able to go at once.
 *
 * To take out what somebody said against the story on the record is not taking back; a word cut out of a sentence may
 * turn it round, so only whole sentences count.
 *
 * ```ts
 * takesBack(published, {...published, notices: [...notices, correction]}) // true
 * ```
 */
export function takesBack(before: Stored, after: Stored): boolean {
  if (before._type !== 'article' || after._type !== 'article') return false
  if (!isAppended(objects(before.notices), objects(after.notices))) return false
  const isRemoval = isRemoved(before, after)
  return (
    fieldsOf(before) === fieldsOf(after) &&
    isGoneOrSame(before.standfirst, after.standfirst) &&
    isLess(objects(before.attributions).filter(isNeeded), objects(after.attributions).filter(isNeeded), true) &&
    isLess(objects(before.attributions), objects(after.attributions)) &&
    isLess(objects(before.centralClaims), objects(after.centralClaims)) &&
    (isRemoval || isLessText(before, after))
  )
}

const judgedApart = ['_id', 'notices', 'attributions', 'centralClaims', 'standfirst', 'body', 'waivers']

function fieldsOf(article: Stored): string {
  return content(Object.fromEntries(Object.entries(article).filter(([name]) => !judgedApart.includes(name))))
}

function isAppended(before: readonly Fields[], after: readonly Fields[]): boolean {
  return after.length >= before.length && before.every((notice, index) => content(notice) === content(after[index]))
}

function isGoneOrSame(before: unknown, after: unknown): boolean {
  return text(after) === undefined || text(before) === text(after)
}

/** What is left of a list was in it; `exactly`: nothing has gone either. */
function isLess(before: readonly Fields[], after: readonly Fields[], exactly = false): boolean {
  const were = new Set(before.map(content))
  return after.every((item) => were.has(content(item))) && (!exactly || before.length === after.length)
}

/** Said by name, and not for the story: a denial, a refusal to comment. */
function isNeeded({stance, groundRule}: Fields): boolean {
  const said = oneOf(stanceValues, stance)
  return groundRule === 'onRecord' && (said === undefined || sideOf[said] !== 'for')
}

/** The text has given way: nothing is claimed in it any more, and a new notice says that it was removed. */
function isRemoved(before: Stored, after: Stored): boolean {
  const news = objects(after.notices).slice(objects(before.notices).length)
  const isTold = news.some(({kind}) => kind === 'removal' || kind === 'retraction')
  return isTold && objects(after.attributions).length === 0 && readMarks(after.body).length === 0
}

function isLessText(before: Stored, after: Stored): boolean {
  const sentences = sentencesOf(before.body)
  let from = 0
  for (const sentence of sentencesOf(after.body)) {
    const at = sentences.indexOf(sentence, from)
    if (at === -1) return false
    from = at + 1
  }
  const marks = new Set(readMarks(before.body).map(({text: words, claims}) => content([words, ...claims])))
  const insets = (body: unknown) => objects(body).filter(({_type}) => _type !== 'block')
  return (
    readMarks(after.body).every(({text: words, claims}) => marks.has(content([words, ...claims]))) &&
    isLess(insets(before.body), insets(after.body))
  )
}

function sentencesOf(body: unknown): string[] {
  return readParagraphs(body).flatMap((paragraph) =>
    paragraph
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?]["”’)]*)\s/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  )
}
