import {describe, expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {
  defaultPolicy,
  type Finding,
  findings,
  fromDocuments,
  type HousePolicy,
  isFinding,
  policyFrom,
} from '../../../src/sourcing/index.ts'
import {article, claim, named, ref, relay, report, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

const at = '2025-06-28T00:00:00Z'
const read = createReader({language: 'en'})
const found = (documents: readonly Stored[], policy: HousePolicy = policyFrom(documents)): Finding[] =>
  findings(fromDocuments(documents), policy, at, {read}).filter(isFinding)
const severityOf = (rule: string, documents: readonly Stored[], policy?: HousePolicy) =>
  found(documents, policy).find((finding) => finding.rule === rule)?.severity
const setting = (rule: string, severity: string, preset = 'default'): Stored => ({
  _id: 'policy',
  _type: 'policy',
  preset,
  rules: [{_key: 'x', rule, severity}],
})

const quoted = article('ours', [unnamed('a', 'veto', {quote: 'No.'})])
const offRecord = article('ours', [unnamed('a', 'veto', {groundRule: 'offRecord'})])
const named_ = article('ours', [unnamed('a', 'veto', {speaker: ref('felt')})])

describe('findings', () => {
  it('say which rule, how grave, where, what is wrong and how to mend it', () => {
    expect(found([quoted]).find(({rule}) => rule === 'S09')).toEqual({
      rule: 'S09',
      severity: 'error',
      document: 'ours',
      path: 'attributions[_key=="a"].reason',
      message: 'Readers are not told why this source is not named.',
      mend: 'Choose the reason anonymity was promised for.',
    })
  })

  it('say what only confidential records could tell, and check what public documents can', () => {
    const all = findings(fromDocuments([]), defaultPolicy, at, {read})
    expect(all.map(({rule}) => rule)).toEqual([
      'S02',
      'S03',
      'S05',
      'S06',
      'S11',
      'S13',
      'S18',
      'S20',
      'S29',
      'S30',
      'S34',
    ])
    expect(all).toEqual(all.map(({rule}) => ({rule, notChecked: 'confidential'})))
  })

  it('say what only a text could tell, where nothing reads it', () => {
    const unread = findings(fromDocuments([]), defaultPolicy, at).filter(
      (result) => !isFinding(result) && result.notChecked === 'text',
    )
    expect(unread.map(({rule}) => rule)).toEqual(['S12', 'S17', 'S32', 'S35', 'S42', 'S43', 'S44'])
  })

  it('are of our own articles: what others print is not ours to mend', () => {
    expect(found([report('r', [unnamed('a', 'veto', {content: 'opinion', tone: 'pejorative'})])])).toEqual([])
  })

  it('are nothing for a story by name', () => {
    expect(found([claim('veto'), article('ours', [named('a', 'veto', 'asserts', 'katz')])])).toEqual([])
  })

  it('leave the sources of wire copy to its agency', () => {
    const wire = {origin: 'wire', basedOn: ref('r'), centralClaims: [ref('veto')]}
    const documents = [report('r', [unnamed('u', 'veto')]), article('ours', [], wire)]
    expect(severityOf('S07', documents)).toBeUndefined()
    expect(severityOf('S07', [documents[0] ?? {}, article('ours', [], {...wire, origin: 'translation'})])).toBe(
      'approval',
    )
  })

  it('let a fact check test a claim that nobody can trace', () => {
    const rewrite = report('rewrite', [unnamed('u', 'veto', {obtained: 'unstated'})])
    const ours = (kind: string) => article('ours', [relay('r', 'veto', ['rewrite'])], {kind})
    expect(severityOf('S26', [rewrite, ours('news')])).toBe('error')
    expect(severityOf('S26', [rewrite, ours('factCheck')])).toBeUndefined()
  })

  it('see an article as it stood at the instant', () => {
    const later = unnamed('a', 'veto', {quote: 'No.', publishedAt: '2025-07-01T00:00:00Z'})
    expect(found([article('ours', [later])])).toEqual([])
  })

  it('see a draft of an article that is not published yet', () => {
    expect(severityOf('S09', [{...quoted, _id: 'drafts.ours', publishedAt: undefined}])).toBe('error')
  })
})

describe('a policy', () => {
  it('sets a rule for this newsroom, or turns it off', () => {
    expect(severityOf('S15', [quoted])).toBe('warning')
    expect(severityOf('S15', [quoted, setting('S15', 'error')])).toBe('error')
    expect(severityOf('S15', [quoted, setting('S15', 'off')])).toBeUndefined()
  })

  it('starts from its preset, and its own rows win over that', () => {
    expect(severityOf('S15', [quoted, setting('S01', 'error', 'ap')])).toBeUndefined()
    expect(severityOf('S15', [quoted, setting('S15', 'warning', 'ap')])).toBe('warning')
    expect(severityOf('S04', [quoted, setting('S01', 'error', 'ap')])).toBe('approval')
  })

  it('never turns off what protects a source', () => {
    expect(severityOf('S19', [offRecord, setting('S19', 'off')])).toBe('error')
    expect(severityOf('S31', [named_, setting('S31', 'off')])).toBe('error')
  })

  it('turns off what is not checked, too', () => {
    const policy = policyFrom([setting('S02', 'off')])
    expect(findings(fromDocuments([]), policy, at).map(({rule}) => rule)).not.toContain('S02')
  })

  it('is the default where there is none, or none that can be read', () => {
    expect(policyFrom([])).toEqual(defaultPolicy)
    expect(
      policyFrom([
        {_id: 'policy', _type: 'policy', preset: 'bild', rules: [{rule: 'S01'}, 7], minimumPool: -1, ladder: 'x'},
      ]),
    ).toEqual(defaultPolicy)
  })

  it('is the stored document as well, whatever it leaves open', () => {
    const stored = {_id: 'policy', _type: 'policy', rules: [{_key: 'x', rule: 'S15', severity: 'error' as const}]}
    expect(severityOf('S15', [quoted], stored)).toBe('error')
    expect(severityOf('S15', [quoted], {})).toBe('warning')
  })

  it('is the published one, not its draft', () => {
    expect(policyFrom([{...setting('S15', 'off'), _id: 'drafts.policy'}, setting('S15', 'error')]).rules).toEqual([
      {rule: 'S15', severity: 'error'},
    ])
  })
})

describe('the words of a text', () => {
  const body = (text: string) => ({
    body: [
      {
        _key: 'p',
        _type: 'block',
        markDefs: [{_key: 'm', _type: 'claimMark', claims: [ref('veto')]}],
        children: [{_key: 's', _type: 'span', text, marks: ['m']}],
      },
    ],
  })
  const inflated = (text: string, attributions: Stored[], fields: Stored = {}) =>
    found([article('ours', attributions, {...body(text), ...fields})]).some(({rule}) => rule === 'S12')
  const one = [unnamed('a', 'veto', {count: {exact: 1}})]
  const several = [unnamed('a', 'veto', {count: {min: 3, plural: 'several'}})]

  it.each([
    ['Officials said he vetoed it.', one],
    ['He vetoed it, according to two people.', one],
    ['He vetoed it, said one; several sources familiar with the plan said so.', one],
    ['Two senior U.S. officials, who spoke on condition of anonymity, said he vetoed it.', one],
    ['Four officials said he vetoed it.', several],
    ['Three officials said he vetoed it.', [unnamed('a', 'veto'), unnamed('b', 'veto', {count: {exact: 1}})]],
  ])('%s is more than there are', (text, attributions) => {
    expect(inflated(text, attributions)).toBe(true)
  })

  it.each([
    ['An official said he vetoed it.', one],
    ['He vetoed it, an official said. Two officials were killed, police said.', one],
    ['Several officials said he vetoed it.', several],
    [
      'Two officials, Katz and Levi, said he vetoed it.',
      ['katz', 'levi'].map((who) => named(who, 'veto', 'asserts', who)),
    ],
    ['Zwei officials said.', []],
  ])('%s is not', (text, attributions) => {
    expect(inflated(text, attributions)).toBe(false)
  })

  it('is right where two stand apart, one on each side', () => {
    const of = (affiliation: string, count: number) =>
      unnamed(affiliation, 'veto', {
        basis: 'participant',
        count: {exact: count},
        descriptor: {role: 'official', affiliation: ref(affiliation)},
      })
    const sides = ['home', 'abroad'].map((id) => ({_id: id, _type: 'organization', name: id, kind: 'government'}))
    const told = (text: string, attributions: Stored[]) =>
      found([...sides, article('ours', attributions, body(text))]).some(({rule}) => rule === 'S12')
    expect(told('Two officials said he vetoed it.', [of('home', 1), of('abroad', 1)])).toBe(false)
    expect(told('Two officials said he vetoed it.', [of('home', 1), {...of('home', 1), _key: 'b'}])).toBe(true)
    expect(told('Three officials said he vetoed it.', [of('home', 1), of('abroad', 1)])).toBe(true)
  })

  it('are read in English only', () => {
    expect(inflated('Officials said he vetoed it.', one, {language: 'he'})).toBe(false)
    expect(inflated('Officials said he vetoed it.', one, {language: 'en-GB'})).toBe(true)
  })
})

describe('a finding about the words of a text', () => {
  it('points at them', () => {
    const text = 'He vetoed it, three officials said.'
    const block = {_key: 'p', _type: 'block', markDefs: [], children: [{_key: 's', _type: 'span', text}]}
    const marked = {...block, markDefs: [{_key: 'm', _type: 'claimMark', claims: [ref('veto')]}]}
    const body = [{...marked, children: [{_key: 's', _type: 'span', text, marks: ['m']}]}]
    const [finding] = found([article('ours', [unnamed('a', 'veto', {count: {exact: 1}})], {body})]).filter(
      ({rule}) => rule === 'S12',
    )
    expect(finding?.path).toBe('body[_key=="p"]')
    expect(text.slice(finding?.words?.start, finding?.words?.end)).toBe('three officials')
  })

  it('is none of a sentence that was let stand with a reason', () => {
    const text = 'He struck an aide, three officials said.'
    const body = [{_key: 'p', _type: 'block', children: [{_key: 's', _type: 'span', text}]}]
    const waived = {waivers: [{_key: 'w', path: 'body[_key=="p"]', words: text, reason: 'Said in court.'}]}
    expect(severityOf('S42', [article('ours', [], {body})])).toBe('warning')
    expect(severityOf('S42', [article('ours', [], {body, ...waived})])).toBeUndefined()
  })
})
