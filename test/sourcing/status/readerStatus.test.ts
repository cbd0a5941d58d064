import {describe, expect, it} from 'vitest'
import {fromDocuments, readerStatus} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, report, unnamed} from '../storedDocuments.ts'
import {cases} from './status.table.ts'

const cast = [
  organization('reuters', {name: 'Reuters'}),
  organization('ap', {name: 'AP'}),
  organization('government', {name: 'Government', kind: 'government'}),
  organization('ministry', {name: 'Ministry', memberOf: ref('government')}),
  organization('elsewhere', {name: 'Elsewhere'}),
  person('ng', {name: 'Agent Ng', memberOf: ref('ministry')}),
  person('rivera', {name: 'Bo Rivera'}),
  person('spokesman', {name: 'Spo Kesman', memberOf: ref('ministry')}),
  person('witness', {name: 'Wit Ness', memberOf: ref('elsewhere')}),
  claim('original', {slots: {agent: ref('ng')}}),
]

describe('what a reader is told of a claim when', () => {
  it.each(cases)(
    '$when',
    ({works = [], claim: fields, evidence, contest = 'uncontested', assessment = 'open', text, not}) => {
      const act = claim('act', {slots: {agent: ref('ng')}, about: [ref('rivera')], ...fields})
      const status = readerStatus('act', fromDocuments([...cast, act, ...works]), '2025-06-28T12:00:00Z')
      expect(status).toMatchObject({evidence, contest, assessment})
      if (typeof text === 'string') expect(status.text).toBe(text)
      else expect(status.text).toMatch(text)
      if (not) expect(status.text).not.toMatch(not)
    },
  )

  it('nothing is known of it at all', () => {
    expect(readerStatus('gone', fromDocuments([]), '2025-06-28T12:00:00Z')).toEqual({
      evidence: 'none',
      contest: 'uncontested',
      assessment: 'open',
      text: 'No source given.',
    })
  })

  it('the graph was built for one date and is read at another: the date asked for counts', () => {
    const retracted = report('r', [unnamed('a', 'act')], {
      notices: [{_key: 'n', kind: 'retraction', at: '2025-06-20T00:00:00Z'}],
    })
    const graph = fromDocuments([claim('act'), retracted], {at: '2025-07-01T00:00:00Z'})
    expect(readerStatus('act', graph, '2025-06-19T00:00:00Z').evidence).toBe('singleOrigin')
    expect(readerStatus('act', graph, '2025-06-21T00:00:00Z').evidence).toBe('none')
  })

  it('organizations are members of one another, and people deny it: an answer comes all the same', () => {
    const circle = [
      organization('x', {memberOf: ref('y')}),
      organization('y', {memberOf: ref('x')}),
      person('px', {memberOf: ref('x')}),
      person('py', {memberOf: ref('y')}),
    ]
    const act = claim('act', {about: [ref('px')]})
    const graph = fromDocuments([...circle, act, article('a', [named('no', 'act', 'denies', 'py')])])
    expect(readerStatus('act', graph, '2025-06-28T12:00:00Z').contest).toBe('uncontested')
  })
})
