import type {Marker} from './marker.ts'

/** What somebody has to gain, is for or against, owes and is paid: what an interest is. To add one: a stem. */
const stakes =
  /\b(?:oppos|support|favou?r|back(?:s|ed)?\b|want|hope|hoping|wish|seek|sought|argu|fear|worr|afraid|thinks?\b|thought|believ|expect|dislik|prefer|critic|benefit|gain|los(?:e|es|ing)\b|lost (?:money|work|funding|the election|a contract)|stands? to|stood to|profit|compet|rival|belongs? to|affiliat|align|loyal|sympath|close to|interest|stake|paid|pays?\b|employ|hired|works? for|worked (?:for|on)|lobb|press(?:es|ed|ing)? for|pressur|demand|urg(?:e|es|ed|ing)\b|campaign(?:s|ed|ing)? (?:for|against)|disagree|agrees?\b|approv|disapprov|resent|push(?:es|ed)? for|call(?:s|ed) for|shares? in|shareholder|invest|fund|owe|debt|bid(?:s|ding)?\b|ties\b|links\b|connection|allied|ally|allies|adversar|enem|oppon|friendly|hostil|prejudic|bias|partisan|party\b|faction|union\b|promot|ambition|reward|advantage|disadvantage|risk|threat|consequence|at odds|feud|quarrel|grievance|dissatisf|unhappy|angry|disappoint|in favou?r|for the (?:plan|deal|bill|law|merger)|against|pro-|anti-|concern|sceptic|skeptic|doubt|distrust|trust|welcom|reject|resist|block|defend|protect|preserve|advocat|endors|condemn|blame|axe to grind|grudge|score to settle|fell out|falling out|dispute|out of (?:a |an? )?(?:job|work)|(?:their|his|her|own|lose|losing|keep) jobs?\b|salary|pension|vot(?:e|ed|es|ing)\b|run(?:s|ning) against|(?:would|could|might|may|will)\b|if\b|stands? for|represent|speaks? for|acts? for|on behalf|negotiat|beneficiar|would|complain|trying|tries|tried to|aims?\b|plans? to|intends?|need|depend|rel(?:y|ies) on|care[sd]? about|oppon|neutral|member of|members of|no (?:known )?(?:interest|stake))/i

/** English by its small words: other languages are not judged by these. */
const english = /\b(?:the|has|had|with|who|his|her|their|they|and|been|from|under|for)\b/i

/** One clause and the next: what somebody wants does not excuse what else is told of them. */
const joint =
  /[;.]\s*|,\s+(?:(?:and|but|who|having)\s+)?|\s(?:and|but)\s(?=(?:has|had|is|was|were|once|later|then|now|who|lost|won|ran|\p{L}+ed)\b)|\s(?=(?:after|before|when|while)\s(?:\p{L}+ing|he|she|they)\b)|\swho\s/giu
const happened =
  /\b(?:has|had|was|were|is|did|kept|left|lost|won|ran|took|gave|found|met|wrote|led|held|sat|sang|slept|went|came|built|drove|flew|grew|\p{L}{3,}ed)\b/iu
/** What is done once, before others. */
const occasion =
  /\b(?:in|at|by|through|during|with|from)\s+(?:an?|the|his|her|their|one|its)\s+(?:\p{L}+\s+){0,2}?(?:speech|letter|interview|column|article|post|petition|motion|lawsuit|hearing|rally|debate|meeting|video|book|sermon|lecture|talk|email|e-mail|tweet|podcast|broadcast|toast|press conference|trial|vote|ballot|referendum|demonstration|march|picket)\b|\b(?:twice|thrice|three times|four times|each time)\b|\bin (?:each|both|two|three|four) (?:of )?\p{L}|\b(?:cast|casting|gave)\s+(?:the|a|an|his|her|their)\b/giu

/**
 * An interest that tells what somebody did, where their interest should stand: whoever knows them knows the story of their life.
 *
 * ```ts
 * lifeIn('applied for the director’s job and was turned down') // [{kind: 'life', words: 'applied for the director’s job and was turned down', …}]
 * lifeIn('stands to lose work if the plant closes') // []
 * ```
 */
export function lifeIn(text: string): Marker[] {
  if (!english.test(text)) return []
  const occasions = [...text.matchAll(occasion)].map(
    ({index, 0: words}): Marker => ({kind: 'proceedings', start: index, end: index + words.length, words}),
  )
  const clauses = clausesOf(text)
  const lived = clauses.filter(({words}, at) => !stakes.test(words) && (at === 0 || happened.test(words)))
  const [first] = lived
  if (first === undefined || lived.length < clauses.length) return [...lived, ...occasions]
  return [{...first, end: text.trimEnd().length, words: text.slice(first.start).trim()}]
}

function clausesOf(text: string): Marker[] {
  const joints = [...text.matchAll(joint)]
  const begins = [0, ...joints.map(({index, 0: words}) => index + words.length)]
  return begins.flatMap((begin, at): Marker[] => {
    const words = text.slice(begin, joints[at]?.index).trim()
    const start = text.indexOf(words, begin)
    return words.split(/\s/).length < 2 ? [] : [{kind: 'life', start, end: start + words.length, words}]
  })
}
