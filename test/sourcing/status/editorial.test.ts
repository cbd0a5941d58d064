import {describe, expect, it} from 'vitest'
import {
  attributionLine,
  findings,
  fromDocuments,
  independence,
  isFinding,
  policyFrom,
  readerStatus,
  requiredApprovals,
  sourcingNote,
} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

/** What untried cases showed: graphs that were told untruly once, a row each, and what is right. */
const at = '2025-07-01T00:00:00Z'
const cast = [
  person('smith', {name: 'John Smith'}),
  person('lawyer', {name: 'Ann Lawyer'}),
  organization('government', {name: 'Government of Orren', kind: 'government'}),
  organization('parliament', {name: 'Parliament of Orren', kind: 'government', memberOf: ref('government')}),
  person('mp', {name: 'Em Pee', role: 'member of parliament', memberOf: ref('parliament')}),
]
const assault = claim('act', {
  text: 'John Smith assaulted a colleague.',
  serious: true,
  about: [ref('smith')],
  slots: {agent: ref('smith')},
})
const complaint = {label: 'civil complaint', kind: 'courtFile', obtained: 'publicRecord', authenticated: true}
const paper = (evidence: Record<string, unknown>, fields: Record<string, unknown> = {}) => ({
  _key: 'paper',
  claim: ref('act'),
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'onRecord',
  basis: 'documentHeld',
  evidence,
  ...fields,
})
const denial = (fields: Record<string, unknown> = {}) =>
  named('no', 'act', 'denies', 'lawyer', {denial: 'general', ...fields})
const graphOf = (...documents: Record<string, unknown>[]) => fromDocuments([...cast, assault, ...documents])
const statusOf = (...documents: Record<string, unknown>[]) => readerStatus('act', graphOf(...documents), at)

describe('an accusation on paper', () => {
  const ours = article('ours', [paper(complaint), denial({speaksFor: ref('smith')})], {centralClaims: [ref('act')]})

  it('is alleged, however official; the lawyer speaks for the accused, and approvals are as for any such claim', () => {
    const status = statusOf(ours)
    expect(status).toMatchObject({evidence: 'alleged', contest: 'denied'})
    expect(status.text).toMatch(
      /^Alleged in a court file \(civil complaint\); denied by Ann Lawyer on behalf of John Smith/,
    )
    expect(status.text).not.toMatch(/confirmed|not disputed|supported/i)
    expect(requiredApprovals('ours', graphOf(ours), policyFrom([]), at)).toEqual(['desk', 'standards', 'top'])
  })

  it('has the accused heard by the same people whose denial is told', () => {
    const found = findings(graphOf(ours), policyFrom([]), at).filter(isFinding)
    expect(found.filter(({rule}) => rule === 'S22')).toEqual([])
    const unheard = article('ours', [paper(complaint), denial()], {centralClaims: [ref('act')]})
    expect(findings(graphOf(unheard), policyFrom([]), at).filter(isFinding)).toContainEqual(
      expect.objectContaining({rule: 'S22', severity: 'error'}),
    )
  })

  it('stands below a person on the record', () => {
    const levels = ['alleged', 'singleOrigin', 'onRecord']
    expect(levels.indexOf(statusOf(article('ours', [paper(complaint)])).evidence)).toBe(0)
  })
})

describe('documents', () => {
  const held = (url: string) => paper({label: 'order', kind: 'document', does: 'records', authenticated: true, url})

  it('are nobody', () => {
    const graph = graphOf(article('ours', [held('https://court.example/order-17.pdf')]))
    const counted = independence([...graph.attributions.values()])
    expect(counted).toMatchObject({people: {min: 0, max: 0}, documents: {min: 1, max: 1}})
  })

  it.each([
    'http://court.example/order-17.pdf',
    'https://COURT.example/order-17.pdf',
    'https://court.example:443/order-17.pdf',
    'https://court.example/order-17.pdf/',
    'https://court.example/order-17.pdf#page=3',
    'https://court.example/order-17.pdf?utm_source=mail',
    'https://www.court.example/order-17.pdf',
    'https://court.example/%6Frder-17.pdf',
    'https://web.archive.org/web/20240101000000/https://court.example/order-17.pdf',
  ])('of one address are one: %s', (url) => {
    const graph = graphOf(article('ours', [held('https://court.example/order-17.pdf'), {...held(url), _key: 'b'}]))
    expect(independence([...graph.attributions.values()]).documents).toEqual({min: 1, max: 1})
  })

  it('of two paths are two, whatever the case; a letter and its encoding are one', () => {
    const two = graphOf(article('o', [held('https://c.example/A'), {...held('https://c.example/a'), _key: 'b'}]))
    expect(independence([...two.attributions.values()]).documents).toEqual({min: 2, max: 2})
    const one = graphOf(article('o', [held('https://c.example/ü'), {...held('https://c.example/%C3%BC'), _key: 'b'}]))
    expect(independence([...one.attributions.values()]).documents).toEqual({min: 1, max: 1})
  })
})

describe('who says it', () => {
  it('is a plea to what exactly, and no confirmation of the claim', () => {
    const plea = named('p', 'act', 'partlyConfirms', 'smith', {admission: 'plea', admits: 'disorderly conduct'})
    const {text} = statusOf(article('ours', [plea]))
    expect(text).toContain('John Smith pleaded guilty to disorderly conduct')
    expect(text).not.toMatch(/confirmed|not disputed/i)
  })

  it('is no member of parliament for a government', () => {
    const about = claim('act', {about: [ref('government')], slots: {agent: ref('government')}})
    const denied = named('no', 'act', 'denies', 'mp', {denial: 'general'})
    const graph = fromDocuments([...cast, about, article('ours', [unnamed('a', 'act'), denied])])
    const status = readerStatus('act', graph, at)
    expect(status.contest).toBe('uncontested')
    expect(status.text).not.toMatch(/not disputed/)
  })

  it('is somebody unnamed, where they are, and then nothing is called undisputed', () => {
    const {text} = statusOf(
      article('ours', [unnamed('a', 'act'), unnamed('no', 'act', {stance: 'denies', denial: 'general'})]),
    )
    expect(text).toContain('denied by two unnamed officials')
    expect(text).not.toMatch(/not disputed/)
  })

  it('is two people of one name, who denied it twice', () => {
    const namesakes = [person('a', {name: 'Jo Bell'}), person('b', {name: 'Jo Bell'})]
    const {text} = statusOf(
      ...namesakes,
      article('ours', [
        named('x', 'act', 'denies', 'a', {denial: 'general'}),
        named('y', 'act', 'denies', 'b', {denial: 'general'}),
      ]),
    )
    expect(text?.match(/Jo Bell/g)).toHaveLength(2)
  })

  it('is our reporter, who saw it', () => {
    const graph = graphOf(
      article('ours', [
        {
          _key: 's',
          claim: ref('act'),
          stance: 'asserts',
          obtained: 'own',
          groundRule: 'onRecord',
          speaker: ref('smith'),
          basis: 'observed',
        },
      ]),
    )
    const [seen] = graph.attributions.values()
    expect(seen && attributionLine(seen, graph)).toBe('seen by this newsroom’s reporter')
  })

  it('is nobody on the record in a recording of a private call', () => {
    const call = {label: 'call', kind: 'recording', obtained: 'provided', authenticated: true, does: 'records'}
    const {text} = statusOf(article('ours', [paper({...call, privately: true}, {speaker: ref('smith')})]))
    expect(text).toContain('a recording of a private conversation with John Smith')
    expect(text).not.toContain('on the record')
  })

  it('has spoken on no condition that a report did not print', () => {
    const printed = (reason: string[]) => {
      const graph = graphOf(report('r', [unnamed('a', 'act', {reason})]))
      const [found] = graph.attributions.values()
      return found && attributionLine(found, graph)
    }
    expect(printed([])).toBe('two officials')
    expect(printed(['notStated'])).toBe('two officials, who spoke on condition of anonymity')
  })
})

describe('what was taken back, and what competes', () => {
  it('is an error of ours until it is told', () => {
    const upstream = report('r', [unnamed('a', 'act')], {
      notices: [{_key: 'n', kind: 'retraction', at: '2025-06-20T00:00:00Z'}],
    })
    const ours = article('ours', [relay('b', 'act', ['r'])], {centralClaims: [ref('act')]})
    const graph = graphOf(upstream, ours)
    expect(findings(graph, policyFrom([]), at).filter(isFinding)).toContainEqual(
      expect.objectContaining({rule: 'S36', severity: 'error'}),
    )
    expect(sourcingNote('ours', graph, at)).toMatch(/was retracted by .* on June 20, 2025/)
    expect(sourcingNote('ours', graph, at)).not.toContain('no source')
  })

  it('is told on both of two rival accounts, whichever says so', () => {
    const rival = claim('rival', {text: 'Sam Other assaulted a colleague.', competesWith: [ref('act')]})
    const graph = graphOf(rival, article('ours', [unnamed('a', 'act'), unnamed('b', 'rival')]))
    expect(readerStatus('act', graph, at).text).toContain('Sam Other assaulted')
    expect(readerStatus('rival', graph, at).text).toContain('John Smith assaulted')
  })

  it('is no day that does not exist', () => {
    const denied = named('no', 'act', 'denies', 'smith', {denial: 'general', saidAt: '2025-06-31T10:00:00Z'})
    expect(statusOf(report('r', [denied], {publishedAt: undefined})).text).not.toMatch(/July/)
  })
})
