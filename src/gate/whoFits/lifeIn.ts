import type {Marker} from './marker.ts'

/** What somebody has to gain, is for or against, owes and is paid: what an interest is. To add one: a stem. */
const stakes =
  /\b(?:oppos|support|favou?r|back(?:s|ed)?\b|want|hope|hoping|wish|seek|sought|argu|fear|worr|afraid|thinks?\b|thought|believ|expect|dislik|prefer|critic|benefit|gain|los(?:e|es|ing)\b|lost (?:money|work|funding|the election|a contract)|stands? to|stood to|profit|compet|rival|belongs? to|affiliat|align|loyal|sympath|close to|interest|stake|paid|pays?\b|employ|hired|works? for|worked (?:for|on)|lobb|press(?:es|ed|ing)? for|pressur|demand|urg(?:e|es|ed|ing)\b|campaign(?:s|ed|ing)? (?:for|against)|disagree|agrees?\b|approv|disapprov|resent|push(?:es|ed)? for|call(?:s|ed) for|shares? in|shareholder|invest|fund|owe|debt|bid(?:s|ding)?\b|ties\b|links\b|connection|allied|ally|allies|adversar|enem|oppon|friendly|hostil|prejudic|bias|partisan|party\b|faction|union\b|promot|ambition|reward|advantage|disadvantage|risk|threat|consequence|at odds|feud|quarrel|grievance|dissatisf|unhappy|angry|disappoint|in favou?r|for the (?:plan|deal|bill|law|merger)|against|pro-|anti-|concern|sceptic|skeptic|doubt|distrust|trust|welcom|reject|resist|block|defend|protect|preserve|advocat|endors|condemn|blame|axe to grind|grudge|score to settle|fell out|falling out|dispute|out of (?:a |an? )?(?:job|work)|(?:their|his|her|own|lose|losing|keep) jobs?\b|salary|pension|vot(?:e|ed|es|ing)\b|run(?:s|ning) against|(?:would|could|might|may|will)\b|if\b|stands? for)/i

/** English by its small words: other languages are not judged by these. */
const english = /\b(?:the|has|had|with|who|his|her|their|they|and|been|from|under|for)\b/i

/**
 * An interest that tells what somebody did, where their interest should stand: whoever knows them knows the story of their life.
 *
 * ```ts
 * lifeIn('applied for the director’s job and was turned down') // [{kind: 'life', words: 'applied for the director’s job and was turned down', …}]
 * lifeIn('stands to lose work if the plant closes') // []
 * ```
 */
export function lifeIn(text: string): Marker[] {
  const words = text.trim()
  if (words === '' || !english.test(words) || stakes.test(words)) return []
  const start = text.indexOf(words)
  return [{kind: 'life', start, end: start + words.length, words}]
}
