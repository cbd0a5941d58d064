import {
  bodyArticleValues,
  concernValues,
  findingValues,
  modalityValues,
  organizationKindValues,
  timePrecisionValues,
} from '../../vocabulary.ts'
import type {GraphAssessment, GraphClaim, GraphOrganization, GraphPerson, GraphTopic, Slots} from '../graph.ts'
import type {Current} from './current.ts'
import {
  type Fields,
  fields,
  instant,
  manyOf,
  objects,
  oneOf,
  oneOfOrUnknown,
  reference,
  references,
  stated,
  text,
} from './read.ts'

/** @internal */
export function readPerson({id, fields: person}: Current): GraphPerson {
  return stated({
    id,
    name: text(person.name) ?? '',
    role: text(person.role),
    memberOf: reference(person.memberOf),
    speaksFor: references(person.speaksFor),
  })
}

/** @internal */
export function readOrganization({id, fields: organization}: Current): GraphOrganization {
  return stated({
    id,
    name: text(organization.name) ?? '',
    adjective: text(organization.adjective),
    article: oneOf(bodyArticleValues, organization.article),
    alternateNames: readNames(organization.alternateNames),
    kind: oneOf(organizationKindValues, organization.kind) ?? 'organization',
    memberOf: reference(organization.memberOf),
  })
}

function readNames(names: unknown): string[] | undefined {
  const found = Array.isArray(names) ? names.flatMap((name) => text(name) ?? []) : []
  return found.length > 0 ? found : undefined
}

/** @internal */
export function readTopic({id, fields: topic}: Current): GraphTopic {
  return stated({
    id,
    name: text(topic.name) ?? '',
    slug: text(fields(topic.slug)?.current),
    medtop: text(topic.medtop),
    broader: reference(topic.broader),
  })
}

/** @internal */
export function readClaim({id, fields: claim}: Current): GraphClaim {
  const variantOf = reference(claim.variantOf)
  const replaces = reference(claim.replaces)
  return stated({
    id,
    text: text(claim.text) ?? '',
    slots: readSlots(fields(claim.slots)),
    about: references(claim.about),
    serious: claim.serious === true,
    topics: references(claim.topics),
    variantOf: variantOf === id ? undefined : variantOf,
    concerns: manyOf(concernValues, claim.concerns),
    competesWith: references(claim.competesWith).filter((rival) => rival !== id),
    replaces: replaces === id ? undefined : replaces,
    assessments: objects(claim.assessments).flatMap(readAssessment),
  })
}

function readSlots(slots: Fields | undefined): Slots | undefined {
  if (slots === undefined) return undefined
  const time = fields(slots.time)
  return stated({
    agent: reference(slots.agent),
    action: text(slots.action),
    object: text(slots.object),
    objectOf: reference(slots.objectOf),
    time:
      time &&
      stated({from: instant(time.from), to: instant(time.to), precision: oneOf(timePrecisionValues, time.precision)}),
    place: text(slots.place),
    modality: oneOf(modalityValues, slots.modality),
  })
}

function readAssessment(assessment: Fields): GraphAssessment[] {
  const found = oneOfOrUnknown(findingValues, assessment.finding)
  const at = instant(assessment.at)
  if (found === undefined || at === undefined) return []
  return [stated({finding: found, at, reason: text(assessment.reason), relies: references(assessment.relies)})]
}
