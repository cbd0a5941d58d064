import type {RuleId} from '../../src/sourcing/rules/index.ts'
import {all, type Edit, inAttribution, inDocument, inNotice, withoutAttributions} from './edit.ts'

/** Where the harbour story has what these change. */
export const article = '94cd71dc-6f8e-41a7-8353-c1f0d3b11986'
const employees = 'fb66d854ffb1'
const formerOfficial = '73423b326a84'
const employeeWithReport = '67f6494f5b79'
const director = 'd3879d164c37'
const city = '2d1273b8130d'
const correction = '5fd170f77b7d'
const relayOfCourier = 'c42ac53c19fb'
const reportOfCourier = '1f84a52e-7402-4e7d-a7a3-68971406e12a'
const employeesOfCourier = 'ceca1adcaaf4'

/** The claim that the report was withheld. */
const withheld = '5016bda4-1984-44eb-89b6-049982c20dd0'

/**
 * The harbour story, broken once for each house rule that can be judged from what is public. What stands in the seeds
 * is the mended version. To add a rule, add a row.
 */
export const brokenFor = {
  S01: inAttribution(formerOfficial, {content: 'opinion'}),
  S04: inAttribution(formerOfficial, {basis: 'undisclosed'}),
  S09: inAttribution(employees, {reason: []}),
  S10: inAttribution(formerOfficial, {descriptor: {_type: 'descriptor', role: 'official', relation: 'familiar'}}),
  S12: inDocument(article, {standfirst: 'Seven employees said in April 2026 that a finding had stayed in a drawer.'}),
  S14: inAttribution(formerOfficial, {tone: 'pejorative', interest: 'Had left after a quarrel with the director.'}),
  S15: inAttribution(formerOfficial, {quote: 'Everybody knew in March.'}),
  S16: inAttribution(employees, {quote: 'It lay in a drawer.'}),
  S17: inAttribution(employees, {interest: 'One of them, known as Marsh, had objected to the work.'}),
  S19: inAttribution(formerOfficial, {groundRule: 'offRecord'}),
  S20: inAttribution(formerOfficial, {groundRule: 'deepBackground'}),
  S21: inDocument(article, {authors: []}),
  S22: withoutAttributions(director, city),
  S23: inDocument(article, {centralClaims: []}),
  S24: inAttribution(relayOfCourier, {via: []}),
  S25: inAttribution(relayOfCourier, {count: {_type: 'count', exact: 4}}),
  S26: inAttribution(employeesOfCourier, {obtained: 'unstated', basis: undefined, evidence: undefined}),
  S27: withoutAttributions(employeeWithReport),
  S28: inAttribution(employeeWithReport, {evidence: undefined}),
  S29: inAttribution(formerOfficial, {tone: 'praise'}),
  S31: inAttribution(formerOfficial, {speaker: {_type: 'reference', _ref: '9eb68546-3f6c-4e17-a630-bf6effe38a42'}}),
  S32: inNotice(correction, {right: undefined}),
  S33: inDocument(article, {_id: `drafts.${article}`}),
  S35: inDocument(article, {headline: 'Harbour authority withheld laboratory finding on east basin from inspectorate'}),
  S36: inDocument(reportOfCourier, {
    notices: [{_key: 'n', kind: 'retraction', at: '2026-05-20T09:00:00.000Z', text: 'Taken back.'}],
  }),
  S37: inDocument(withheld, {concerns: ['death']}),
  S38: inDocument(withheld, {
    concerns: ['minor'],
    about: [{_key: 'a', _type: 'reference', _ref: '9eb68546-3f6c-4e17-a630-bf6effe38a42'}],
  }),
  S39: inAttribution(employees, {paid: true}),
  S40: inDocument(article, {aiUse: 'Interviews were transcribed by software.'}),
  S41: inAttribution(city, {asked: undefined}),
  S42: inDocument(article, {body: [paragraph('Three senior sources said that the director had struck a clerk.')]}),
  S43: inDocument(article, {
    body: [paragraph('Two senior employees said that the report had been kept back.', withheld)],
  }),
  S44: all(
    inDocument(article, {body: [paragraph('A former official said that the report had been kept back.', withheld)]}),
    inAttribution(formerOfficial, {
      descriptor: {_type: 'descriptor', role: 'official', former: true, seniority: 'senior'},
    }),
  ),
} as const satisfies Partial<Record<RuleId, Edit>>

/** A paragraph, all of it marked where a claim is given. */
function paragraph(text: string, claim?: string) {
  const markDefs = claim === undefined ? [] : [{_key: 'm', _type: 'claimMark', claims: [{_key: 'c', _ref: claim}]}]
  return {
    _key: 'p',
    _type: 'block',
    markDefs,
    children: [{_key: 's', _type: 'span', text, marks: markDefs.map(({_key}) => _key)}],
  }
}
