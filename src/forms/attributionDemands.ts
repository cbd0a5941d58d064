import {all, type Condition, conditional, type Demand, is, not} from './conditional.ts'
import {isEmpty, siblingsOf} from './siblings.ts'

const named = is('groundRule', 'onRecord')
const unnamed = is('groundRule', 'background', 'notForAttribution')
/** A report that prints no condition gives no name either. */
const nameless: Condition = ({parent, document}) =>
  unnamed({parent, document}) || (isEmpty(parent.groundRule) && document._type === 'report')
const relayed = is('obtained', 'relay')
const own = is('obtained', 'own')
const denies = is('stance', 'denies', 'partlyDenies')
const supports = is('stance', 'asserts', 'confirms', 'partlyConfirms')
const silent = is('stance', 'declined', 'noComment', 'noReply')
const seenByUs = is('basis', 'observed')
const fromDocument = is('basis', 'documentHeld', 'documentSeen', 'documentDescribed')
/** Nobody is behind it but the reporter, or the paper itself. */
const alone: Condition = ({parent, document}) =>
  seenByUs({parent, document}) ||
  (fromDocument({parent, document}) && isEmpty(parent.descriptor) && isEmpty(parent.count))
const admitted = is('admission', 'plea', 'admission', 'noContest')
const inArticle: Condition = ({document}) => document._type === 'article'

const onlyOnRecord = {
  when: not(named),
  message: 'Clear this: it would name the source, and the ground rule is not “On the record”.',
} as const

const onlyUnnamed = {
  when: named,
  message: 'Clear this: it describes somebody unnamed, and the ground rule is “On the record”.',
} as const

/**
 * What the choices in an attribution make of its other fields, a row a field. A relay that leaves a field blank means
 * "as in the work it repeats", so it is asked for little.
 */
const demands = {
  groundRule: {
    required: {when: inArticle, message: 'Choose what source and reporter agreed.'},
  },
  admission: {
    forbidden: {
      when: not(all(named, supports)),
      message: 'Clear this: it goes with somebody on the record who owns up.',
    },
  },
  admits: {
    required: {when: admitted, message: 'Say what exactly they owned up to.'},
    forbidden: {when: not(admitted), message: 'Clear this: it goes with a plea or an admission.'},
  },
  asked: {
    forbidden: {when: not(silent), message: 'Clear this: it goes with somebody who gave no answer.'},
  },
  denial: {
    required: {when: denies, message: 'Say what kind of denial it is. Readers are told which.'},
    forbidden: {when: not(denies), message: 'Clear this: it goes with a denial only.'},
  },
  via: {
    required: {when: relayed, message: 'Name the work whose reporting is repeated.'},
    forbidden: {when: not(relayed), message: 'Clear this, or choose “Relayed” under “How it was obtained”.'},
  },
  speaker: {
    required: {
      when: all(named, not(relayed), not(seenByUs), not(fromDocument)),
      message: 'Name the speaker, or choose another ground rule.',
    },
    forbidden: onlyOnRecord,
  },
  speakerRole: {forbidden: onlyOnRecord},
  saidAt: {forbidden: onlyOnRecord},
  saidIn: {forbidden: onlyOnRecord},
  descriptor: {
    required: {when: all(nameless, not(relayed), not(alone)), message: 'Describe them the way the text does.'},
    forbidden: onlyUnnamed,
  },
  count: {
    required: {when: all(nameless, not(relayed), not(alone)), message: 'Say how many people the text speaks of.'},
    forbidden: onlyUnnamed,
  },
  basis: {
    required: {when: all(own, inArticle, supports), message: 'Say how they know it.'},
  },
  reason: {
    required: {
      when: all(unnamed, own, inArticle, not(alone)),
      message: 'Say why they are not named. Readers are told.',
    },
    idle: named,
  },
  interest: {forbidden: onlyUnnamed},
  evidence: {
    required: {when: all(own, fromDocument), message: 'Describe the document.'},
    forbidden: {
      when: not(all(own, fromDocument)),
      message: 'Clear this: it goes with own reporting that rests on a document.',
    },
  },
} as const satisfies Record<string, Demand>

/** A field of an attribution that depends on the choices beside it, such as `'descriptor'`: what {@link forbiddenFields} names. @public */
export type DemandingField = keyof typeof demands

/** The `hidden` callback and the rule of one such field. @internal */
export function demandOf(field: DemandingField): ReturnType<typeof conditional> {
  return conditional(demands[field])
}

/**
 * ```ts
 * forbiddenFields({groundRule: 'background', speaker: {_ref: '1f0c…'}, obtained: 'own'}, {_type: 'article'}) // ['speaker']
 * ```
 * For a form that clears in one patch what a choice forbids, such as the switch from on the record to background.
 *
 * @param attribution - the attribution as it would be after the choice
 * @param document - the work it stands in
 * @returns the names of filled fields that would then be field errors
 * @public
 */
export function forbiddenFields(attribution: unknown, document: unknown): DemandingField[] {
  const setting = {parent: siblingsOf(attribution), document: siblingsOf(document)}
  return Object.entries<Demand>(demands).flatMap(([field, demand]) =>
    isDemandingField(field) && demand.forbidden?.when(setting) && !isEmpty(setting.parent[field]) ? [field] : [],
  )
}

/**
 * ```ts
 * standingDemands({groundRule: 'background', obtained: 'own', stance: 'asserts'}, {_type: 'article'})
 * // ['descriptor', 'count', 'basis', 'reason']
 * ```
 * @returns the names of the fields whose error the form shows: empty and required, or filled and forbidden
 * @internal
 */
export function standingDemands(attribution: unknown, document: unknown): DemandingField[] {
  const setting = {parent: siblingsOf(attribution), document: siblingsOf(document)}
  return Object.entries<Demand>(demands).flatMap(([field, {required, forbidden}]) => {
    const stands = isEmpty(setting.parent[field]) ? required?.when(setting) : forbidden?.when(setting)
    return stands === true && isDemandingField(field) ? [field] : []
  })
}

function isDemandingField(field: string): field is DemandingField {
  return Object.hasOwn(demands, field)
}
