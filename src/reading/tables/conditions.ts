import type {AnonymityReason, GroundRule} from '../../vocabulary.ts'

/** Words that follow one another; a slash stands between alternatives, `*` for any one word. */
type Pattern = string

/** How a text says under which ground rule somebody spoke. `cue`: it tells of speaking by itself. @internal */
export const conditions: readonly {readonly words: Pattern; readonly groundRule: GroundRule; readonly cue?: true}[] = [
  {words: 'condition of anonymity', groundRule: 'background'},
  {words: 'condition of remaining/being anonymous/unnamed/unidentified', groundRule: 'background'},
  {words: 'condition of not being named/identified/quoted', groundRule: 'background'},
  {
    words: 'condition that/they/he/she/their/his/her * not be/being named/identified/used/published/quoted',
    groundRule: 'background',
  },
  {words: 'condition that * * not be/being named/identified/used/published/quoted', groundRule: 'background'},
  {words: 'condition they/he/she not be named/identified', groundRule: 'background'},
  {
    words: 'asked/asking/requested/wanted/preferred/preferring/wished/insisted/asks not to be named/identified/quoted',
    groundRule: 'background',
    cue: true,
  },
  {
    words: 'asked/asking/requested that his/her/their name/names not be used/published/printed/disclosed',
    groundRule: 'background',
    cue: true,
  },
  {
    words: 'asked/asking/requested that his/her/their name/names/identity/identities be withheld',
    groundRule: 'background',
    cue: true,
  },
  {words: 'asked/asking for the same', groundRule: 'background', cue: true},
  {words: 'asked/asking/requested to remain anonymous/unnamed', groundRule: 'background', cue: true},
  {
    words: 'asked/asking/requested/requesting/granted/given/insisted/insisting/demanded/sought for/on/- anonymity',
    groundRule: 'background',
    cue: true,
  },
  {words: 'did not want his/her/their name/names/to published/used/printed/be', groundRule: 'background'},
  {words: 'not want to be named/identified', groundRule: 'background'},
  {words: 'declined/declining/refused/refusing to be named/identified/quoted', groundRule: 'background'},
  {words: 'declined/declining/refused/refusing to give his/her/their name/names', groundRule: 'background'},
  {words: 'would not give his/her/their name/names', groundRule: 'background'},
  {words: "cannot/can't be named/identified", groundRule: 'background'},
  {words: 'could not be named/identified', groundRule: 'background'},
  {words: 'speaking/spoke/spoken/talking/said anonymously', groundRule: 'background'},
  {words: 'on background', groundRule: 'background'},
  {words: 'not for attribution', groundRule: 'notForAttribution'},
  {words: 'not-for-attribution', groundRule: 'notForAttribution'},
  {words: 'speaking/spoke/said on the record', groundRule: 'onRecord'},
]

/** One of these has to stand in the reason, and one of the second list as well, where there is one. @internal */
export const reasons: readonly {readonly value: AnonymityReason; readonly any: string; readonly and?: string}[] = [
  {
    value: 'notAuthorised',
    any: 'authorized authorised authorization authorisation permitted allowed cleared',
    and: 'not unauthorized lacked without',
  },
  {value: 'notAuthorised', any: 'unauthorized unauthorised'},
  {value: 'minor', any: 'minor minors underage juvenile under-age'},
  {value: 'victimPrivacy', any: 'victim victims', and: 'privacy assault abuse'},
  {value: 'classified', any: 'classified secret top-secret'},
  {
    value: 'ongoingNegotiation',
    any: 'talks negotiation negotiations deal bargaining',
    and: 'ongoing continuing continue way under unfinished active live progress',
  },
  {
    value: 'ongoingInvestigation',
    any: 'investigation inquiry probe case investigations',
    and: 'ongoing continuing continues way open active concluded under progress over unfinished live',
  },
  {
    value: 'legalJeopardy',
    any: 'prosecution prosecuted arrest arrested sued lawsuit jail prison charges legal nondisclosure',
    and: 'fear feared fearing fears afraid could risk concern worried might possible',
  },
  {
    value: 'retaliation',
    any: 'retaliation reprisal reprisals retribution job jobs fired career careers livelihood repercussions backlash punished dismissal employer professional blacklisted',
  },
  {
    value: 'safety',
    any: 'safety security danger attacked killed deported targeted lives life threats harassment violence harm harassed family',
  },
  {
    value: 'customary',
    any: 'customary custom rules protocol practice policy briefing terms',
    and: 'customary custom rules protocol usual standard company government line under policy terms',
  },
  {
    value: 'privateDeliberations',
    any: 'private internal closed-door confidential behind-the-scenes deliberations',
    and: 'conversations conversation deliberations discussions discussion meetings meeting talks matters personnel discuss describe negotiations deliberations thinking planning exchanges',
  },
  {
    value: 'sensitiveMatter',
    any: 'sensitive sensitivity sensitivities delicate confidential confidentiality announced public',
  },
]

/** A reason begins at one of these. @internal */
export const reasonBegins: ReadonlySet<string> = new Set(
  'because as since for out to citing due given fearing under in while not lest so about ahead'.split(' '),
)
