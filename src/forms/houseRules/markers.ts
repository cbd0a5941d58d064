import type {CustomValidator, ValidationError} from '@sanity/types'
import {isObject} from '../../references/isObject.ts'
import type {Finding} from '../../sourcing/index.ts'
import {standingDemands} from '../attributionDemands.ts'
import {demandCodes} from '../conditional.ts'
import {itemsOf, type Siblings, siblingsOf} from '../siblings.ts'
import {houseFindings} from './findings.ts'
import {messageOf} from './message.ts'
import {type Place, placeOf} from './place.ts'

/** The code of every marker a house rule leaves; its `details` name the rule and how grave a breach is here. @public */
export const houseRuleCode = 'sourceline.houseRule'

/** The fields of a work where a finding can stand. One about anything else stands at the first of its type. */
const fields: Record<string, readonly string[]> = {
  article: ['headline', 'standfirst', 'authors', 'body', 'attributions', 'centralClaims', 'notices'],
  report: ['attributions'],
}

/**
 * ```ts
 * validation: (rule) => [rule.required().max(160), ...houseRules(rule, 'headline')]
 * ```
 * The findings about one field, put where an editor mends them: what stops Publish as errors, the rest as warnings. They
 * stand on fields, since what a whole document is told surfaces as a warning outside the Studio.
 *
 * @internal
 */
export function houseRules<Own extends HouseRule<Own>>(rule: Own, field: string): readonly [Own, Own] {
  return [
    rule.custom(found(field, ({severity}) => severity === 'error')),
    rule.custom(found(field, ({severity}) => severity !== 'error')).warning(),
  ]
}

/** What is needed of Sanity's rule for a field, whatever the field's type. */
type HouseRule<Own> = {custom: (validator: CustomValidator<unknown>) => Own; warning: () => Own}

/** Told in the text itself, by a faint line under the words, and in the panel. */
const underlined: readonly string[] = ['S42', 'S43']

function found(field: string, isAsked: (finding: Finding) => boolean): CustomValidator<unknown> {
  return async (_value, context) => {
    const document = siblingsOf(context.document)
    const placed = ((await houseFindings(context)) ?? [])
      .filter(
        (finding) =>
          isAsked(finding) &&
          !(field === 'body' && finding.severity === 'warning' && underlined.includes(finding.rule)),
      )
      .flatMap((finding) => {
        const place = placeOf(finding.path)
        return belongs(place, field, document) && !isAskedAnyway(place, document) ? [markerOf(finding, place)] : []
      })
    return placed.length === 0 || placed
  }
}

function markerOf(finding: Finding, {within}: Place): ValidationError {
  const {rule, severity} = finding
  return {code: houseRuleCode, message: messageOf(finding), path: [...within], details: {rule, severity}}
}

function belongs(place: Place, field: string, {_type}: Siblings): boolean {
  const known = fields[String(_type)] ?? []
  return known.includes(place.field) ? place.field === field : known[0] === field
}

/** The form itself says so already, at the same field of an attribution. */
function isAskedAnyway({field, within: [item, inner]}: Place, document: Siblings): boolean {
  if (field !== 'attributions' || !isObject(item) || typeof inner !== 'string') return false
  const attribution = itemsOf(document.attributions).find(({_key}) => _key === item._key)
  return standingDemands(attribution, document).some((demand) => demand === inner && demand !== 'reason')
}

/**
 * A field that has to be filled in, unless a house rule decides whether it has to.
 *
 * @param check - the demand that stands where there is no policy
 * @internal
 */
export function unlessHouseRules(check: CustomValidator<unknown>): CustomValidator<unknown> {
  return async (value, context) => {
    const verdict = await check(value, context)
    const isRequired = isObject(verdict) && verdict.code === demandCodes.required
    return isRequired && (await houseFindings(context)) !== undefined ? true : verdict
  }
}
