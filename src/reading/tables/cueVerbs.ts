import type {Stance} from '../../vocabulary.ts'
import type {ReadingKind} from '../reading.ts'
import {formsOf, type VerbForm} from './inflection.ts'

/**
 * What has to stand around a verb for it to put something down to somebody: nothing more than a source (`always`); what
 * is said, as a clause or a quotation (`clause`); a source that is a person, for other things do it too (`people`); a paper,
 * or people with a clause behind it (`papers`); a quotation beside it (`quotation`); "to" or "out" (`object`).
 */
type Needs = 'always' | 'clause' | 'people' | 'papers' | 'quotation' | 'object'

/** @internal */
export type CueVerb = {
  readonly verb: string
  readonly kind: Exclude<ReadingKind, 'document'>
  readonly needs: Needs
  readonly stance: Stance
}

type Row = readonly [verbs: string, kind: CueVerb['kind'], needs: Needs, stance?: Stance]

/** To add a verb, put its base form in the row that says how it is used. */
const rows: readonly Row[] = [
  [
    `say tell state remind encourage applaud instruct beg plead implore argue insist contend assert allege acknowledge concede caution warn complain explain
    reply respond remark comment lament joke quip recall recount testify reiterate stress emphasize emphasise urge
    predict accuse blame criticize criticise condemn denounce decry praise describe swear vow pledge exclaim opine
    assure boast brag apologize apologise confess claim counter retort
    
    muse theorize theorise speculate affirm voice express echo tout slam blast bash mock ridicule lambaste assail deride proclaim assail rail
    chide scold lash berate identify rebuke hail thank congratulate commend underscore discuss elaborate
    outline highlight underline characterize characterise label vent lecture preach gush grumble fume`,
    'speech',
    'people',
  ],
  ['say tell state argue insist allege claim', 'speech', 'always'],
  [
    `note add observe announce suggest declare reveal disclose mention imply indicate conclude declare
    estimate admit promise propose repeat recommend learn rule guess signal clarify hint agree concur
    forecast demand fear object protest wonder maintain specify determine`,
    'speech',
    'clause',
  ],
  [
    'ask call question answer cite attack defend endorse challenge invoke liken compare dub reference tease threaten request',
    'speech',
    'people',
  ],
  [
    'continue begin start joke laugh smile nod cry yell scream sigh finish interject shout chant mutter murmur whisper scoff sneer answer',
    'speech',
    'quotation',
  ],
  ['refer point allude speak talk', 'speech', 'object'],
  ['confirm', 'speech', 'always', 'confirms'],
  ['deny dispute refute contradict', 'speech', 'always', 'denies'],
  ['reject dismiss rebut', 'speech', 'people', 'denies'],
  ['write tweet retweet blog email', 'writing', 'people'],
  ['post publish report', 'writing', 'clause'],
  ['show find record read list detail depict portray chronicle document', 'speech', 'papers'],
  ['believe think', 'belief', 'people'],
  ['expect suspect doubt fear hope worry', 'belief', 'people'],
  ['feel view', 'belief', 'clause'],
]

/** A form of a verb, as it stands in a text. @internal */
export type CueForm = {readonly is: ReadonlySet<VerbForm>; readonly cue: CueVerb}

/** By form. A verb that stands in several rows is what the last says. @internal */
export const cueForms: ReadonlyMap<string, CueForm> = formTable(rows)

function formTable(table: readonly Row[]): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, {is: Set<VerbForm>; cue: CueVerb}>()
  for (const [verbs, kind, needs, stance = 'asserts'] of table) {
    for (const verb of verbs.trim().split(/\s+/)) {
      const cue = {verb, kind, needs, stance}
      for (const [form, is] of formsOf(verb)) {
        const known = forms.get(form)
        if (known?.cue.verb === verb) forms.set(form, {is: known.is.add(is), cue})
        else forms.set(form, {is: new Set([is]), cue})
      }
    }
  }
  return forms
}

/**
 * Forms that are nouns as well: "the states", "attacks", "his comments". They are verbs only where what is said follows
 * at once.
 *
 * @internal
 */
export const nounForms: ReadonlySet<string> = new Set(
  `state attack comment remark email rule question point report claim call answer promise estimate request fear hope view doubt
  worry challenge reference demand post blog reply tweet mention signal hint record list document read detail blast bash
  suspect slam praise blame vow pledge joke boast brag tease quip shout chant murmur note guess forecast blog lament
  caution repeat appeal counter dismiss address assault condemn cite tout defend decision warning retort rebuke rail
  scold sneer whisper remark recall counter swear hail voice echo thank talk`
    .split(/\s+/)
    .flatMap((verb) =>
      formsOf(verb)
        .filter(([, is]) => is === 'base' || is === 'third')
        .map(([form]) => form),
    ),
)
