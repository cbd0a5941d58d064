/** @internal */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Past and participle, where they are not regular. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  feel: ['felt', 'felt'],
  hear: ['heard', 'heard'],
  learn: ['learned', 'learned'],
  put: ['put', 'put'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  foresee: ['foresaw', 'foreseen'],
  hold: ['held', 'held'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  go: ['went', 'gone'],
  understand: ['understood', 'understood'],
  tweet: ['tweeted', 'tweeted'],
  retweet: ['retweeted', 'retweeted'],
  rebut: ['rebutted', 'rebutted'],
  quip: ['quipped', 'quipped'],
  chat: ['chatted', 'chatted'],
  rap: ['rapped', 'rapped'],
  slam: ['slammed', 'slammed'],
  plead: ['pleaded', 'pleaded'],
  pan: ['panned', 'panned'],
  rip: ['ripped', 'ripped'],
  knock: ['knocked', 'knocked'],
  admit: ['admitted', 'admitted'],
  submit: ['submitted', 'submitted'],
  refer: ['referred', 'referred'],
  infer: ['inferred', 'inferred'],
  concur: ['concurred', 'concurred'],
  begin: ['began', 'begun'],
  blog: ['blogged', 'blogged'],
  nod: ['nodded', 'nodded'],
  forecast: ['forecast', 'forecast'],
}

/**
 * ```ts
 * formsOf('deny') // [['deny', 'base'], ['denies', 'third'], ['denied', 'past'], ['denied', 'participle'], ['denying', 'gerund']]
 * ```
 *
 * @internal
 */
export function formsOf(verb: string): [form: string, is: VerbForm][] {
  const [past, participle] = irregular[verb] ?? [regularPast(verb), regularPast(verb)]
  return [
    [verb, 'base'],
    [thirdOf(verb), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [gerundOf(verb, past), 'gerund'],
  ]
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

function gerundOf(verb: string, past: string): string {
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  const doubled = /^(.*([bdglmnprt])\2)ed$/.exec(past)
  return doubled?.[1] !== undefined && doubled[1].length === verb.length + 1 ? `${doubled[1]}ing` : `${verb}ing`
}
