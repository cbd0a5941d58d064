/**
 * Verbs and nouns of speaking and writing by which a cue of the corpus is one of speech or writing, in the base form.
 * Kept apart from the engine's own table, and wider: what the engine does not know counts as missed.
 */
const speech = `say tell speak talk state add note explain argue insist claim assert allege contend maintain acknowledge admit concede
  warn caution urge suggest propose recommend announce declare reveal disclose mention report observe remark comment reply respond answer
  ask question wonder call describe characterize label dub name refer cite quote reference point recall recount testify reiterate repeat
  stress emphasize highlight underscore predict forecast estimate promise pledge vow swear threaten accuse blame criticize condemn denounce
  decry blast slam attack bash mock ridicule lambaste assail deride rip hammer knock praise laud hail applaud commend thank congratulate
  endorse defend deny dispute refute reject dismiss rebut counter contradict confirm corroborate complain lament joke quip brag boast tout
  apologize confess boast shout yell chant scream cry whisper mutter murmur exclaim scoff sneer retort demand request implore plead beg order
  command instruct advise counsel inform notify brief assure reassure remind teach preach lecture proclaim profess attest vouch affirm
  indicate imply hint signal show find conclude determine rule detail outline lay list define identify elaborate clarify specify concur agree
  disagree object protest challenge invite encourage appeal introduce discuss debate address deliver issue release read conclude continue
  begin open start conclude joke tease chide scold rail rant vent gripe grumble opine muse theorize speculate surmise voice express echo
  according accord word statement remark comment claim allegation accusation criticism warning promise pledge vow argument assertion suggestion
  announcement declaration denial response reply answer question interview speech testimony message decline refuse`
const writing = `write tweet retweet post publish blog email text pen author print wire editorialize headline title caption letter tweet memo op-ed`

const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  found: 'find',
  shown: 'show',
  swore: 'swear',
  sworn: 'swear',
  laid: 'lay',
  taught: 'teach',
  read: 'read',
  began: 'begin',
  begun: 'begin',
  begging: 'beg',
  begged: 'beg',
  slammed: 'slam',
  slamming: 'slam',
  ripped: 'rip',
  ripping: 'rip',
  admitted: 'admit',
  admitting: 'admit',
  referred: 'refer',
  referring: 'refer',
  concurred: 'concur',
  quipped: 'quip',
  rebutted: 'rebut',
  says: 'say',
  dubbed: 'dub',
  penned: 'pen',
  bragged: 'brag',
  bragging: 'brag',
  blogged: 'blog',
}

const known = new Set(`${speech} ${writing}`.trim().split(/\s+/))

const helping = new Set(
  'has have had is are was were be been being do does did also later then now still even just already first recently repeatedly once again only so far never ever'.split(
    ' ',
  ),
)
/** What has not been said is none of either kind: "will discuss", "likes to cite", "did not mention". */
const unsaid = /\b(?:to|will|would|should|may|might|could|can|must|not|never|n't)\b|n['’]t\b/
const silence = /\b(?:comment|respond|reply|return|answer)/

/** Whether the verb or noun that leads a cue speaks or writes. A colon after a name does too. */
export function isSpeechOrWriting(cue: string): boolean {
  const written = cue.toLowerCase()
  if (written.trim() === ':') return true
  const words = written.match(/[a-z-]+/g) ?? []
  const lead = words.findIndex((word) => !helping.has(word) && !word.endsWith('ly'))
  const spoken = words.findIndex((word, index) => index >= Math.max(lead, 0) && isKnown(word))
  if (spoken < 0) return false
  const before = written.slice(0, written.indexOf(words[spoken] ?? ''))
  if (unsaid.test(before)) return silence.test(written)
  return spoken - Math.max(lead, 0) <= 1
}

const isKnown = (word: string) => stemsOf(word).some((stem) => known.has(stem))

function stemsOf(word: string): string[] {
  return [
    irregular[word] ?? word,
    word.replace(/(?:s|es|ed|d|ing)$/, ''),
    word.replace(/(?:ied|ies)$/, 'y'),
    word.replace(/(?:ed|ing)$/, 'e'),
    word.replace(/es$/, ''),
  ]
}
