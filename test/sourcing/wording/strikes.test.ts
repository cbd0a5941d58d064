import {describe, expect, it} from 'vitest'
import {
  attributionLine,
  fromDocuments,
  readerStatus,
  sourcingNote,
  timeline,
  type Wording,
} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

/** What a copy desk struck in the wording of the release before, by its number there, each with others of its kind. */
const cast = [
  {_id: 'policy', _type: 'policy', publisher: ref('daily')},
  organization('daily', {name: 'The Daily', kind: 'outlet'}),
  organization('herald', {name: 'Lower Orren Herald', kind: 'outlet'}),
  organization('sp', {name: 'S&P Global'}),
  organization('mi5', {name: 'MI5', kind: 'government'}),
  organization('hud', {name: 'HUD', kind: 'government'}),
  organization('circuit', {name: '11th Circuit', kind: 'government'}),
  organization('uyghur', {name: 'Uyghur Congress', adjective: 'Uyghur'}),
  organization('elysee', {name: 'Élysée Palace', adjective: 'Élysée', kind: 'government'}),
  organization('us', {name: 'United States', adjective: 'U.S.', kind: 'government'}),
  organization('house', {name: 'House of Representatives', kind: 'government'}),
  organization('ministry', {name: 'Ministry of Defense of Russia', kind: 'government'}),
  organization('office', {name: 'Prime Minister’s Office', kind: 'government'}),
  organization('bureau', {name: 'Federal Bureau of Investigation', kind: 'government'}),
  organization('boeing', {name: 'Boeing'}),
  organization('mere', {name: 'Mere District Council', kind: 'government'}),
  organization('rovers', {name: 'Port Rovers'}),
  person('kern', {name: 'Ada Kern'}),
  claim('act', {text: 'Kern called the fishermen "a nuisance"', slots: {agent: ref('kern')}, about: [ref('kern')]}),
]

const ours = (...attributions: Record<string, unknown>[]) =>
  article('ours', attributions, {centralClaims: [ref('act')]})

function lineOf(attribution: Record<string, unknown>, wording: Wording = {}): string | null {
  const graph = fromDocuments([...cast, ours(attribution)])
  const found = graph.attributions.get(`ours#${attribution._key}`)
  return found ? attributionLine(found, graph, wording) : null
}

const people = (descriptor: Record<string, unknown>, count: Record<string, unknown> = {exact: 2}, fields = {}) =>
  unnamed('a', 'act', {descriptor, count, ...fields})
const one = (descriptor: Record<string, unknown>, fields = {}) => people(descriptor, {exact: 1}, fields)
const paper = (evidence: Record<string, unknown>, fields: Record<string, unknown> = {}) =>
  unnamed('a', 'act', {
    basis: 'documentSeen',
    evidence: {kind: 'document', obtained: 'notStated', authenticated: true, does: 'records', ...evidence},
    descriptor: undefined,
    count: undefined,
    ...fields,
  })

const british: Wording = {style: 'ap', locale: 'en-GB'}
const told = ', who spoke on condition of anonymity'

const struck: readonly (readonly [strike: string, says: string, of: Record<string, unknown>, wording?: Wording])[] = [
  ['1 a or an', `an S&P Global aide${told}`, one({role: 'aide', affiliation: ref('sp')})],
  ['1', `an MI5 agent${told}`, one({role: 'agent', affiliation: ref('mi5')})],
  ['1', `a HUD official${told}`, one({role: 'official', affiliation: ref('hud')})],
  ['1', `an 11th Circuit judge${told}`, one({role: 'judge', affiliation: ref('circuit')})],
  ['1', `a Uyghur activist${told}`, one({role: 'activist', affiliation: ref('uyghur')})],
  ['1', `an Élysée adviser${told}`, one({role: 'adviser', affiliation: ref('elysee')})],
  ['1', `an MP${told}`, one({role: 'mp'})],
  [
    '2 the before a body',
    'the Ministry of Defense of Russia denied it',
    named('a', 'act', 'denies', 'ministry', {denial: 'general'}),
  ],
  ['2', 'the Federal Bureau of Investigation declined to comment', named('a', 'act', 'declined', 'bureau')],
  ['2', 'the Prime Minister’s Office said', named('a', 'act', 'asserts', 'office')],
  ['2', 'Boeing did not respond to a request for comment', named('a', 'act', 'noReply', 'boeing')],
  [
    '4 two relative clauses',
    'two people who have seen the email and who spoke on condition of anonymity',
    people({role: 'person', relation: 'hasSeen', of: 'the email'}),
  ],
  [
    '4',
    'two people who were present and who declined to be named denied it',
    people({role: 'person', relation: 'present'}, {exact: 2}, {stance: 'denies', denial: 'general'}),
    {style: 'reuters'},
  ],
  [
    '5 because twice',
    `two officials${told} because they feared retaliation and because the information was classified`,
    people({role: 'official'}, {exact: 2}, {reason: ['retaliation', 'classified']}),
  ],
  [
    '5',
    `two officials${told} because they feared retaliation, because the matter was sensitive and because a victim’s privacy was at stake`,
    people({role: 'official'}, {exact: 2}, {reason: ['retaliation', 'sensitiveMatter', 'victimPrivacy']}),
  ],
  [
    '6 at, close to, from',
    `a person at the House of Representatives${told}`,
    one({role: 'person', affiliation: ref('house')}),
  ],
  ['6', `a lawmaker in the House of Representatives${told}`, one({role: 'lawmaker', affiliation: ref('house')})],
  [
    '6',
    `an officer from a Western intelligence service${told}`,
    one({role: 'officer', of: 'a Western intelligence service'}),
  ],
  ['6', `two executives at Boeing${told}`, people({role: 'executive', of: 'Boeing'})],
  [
    '6',
    `a person close to the Prime Minister’s Office${told}`,
    one({role: 'person', relation: 'closeTo', affiliation: ref('office')}),
  ],
  [
    '6',
    `two officials at the Ministry of Defense of Russia briefed on the plan${told}`,
    people({role: 'official', affiliation: ref('ministry'), relation: 'briefed', of: 'the plan'}),
  ],
  ['6', `a friend from MI5${told}`, one({role: 'friend', affiliation: ref('mi5')})],
  [
    '7 what people are',
    `two Mere District councillors${told}`,
    people({role: 'councillor', affiliation: ref('mere')}),
    british,
  ],
  ['7', `two Mere District Council members${told}`, people({role: 'councillor', affiliation: ref('mere')})],
  ['7', `two councillors${told}`, people({role: 'councillor'}), british],
  ['7', `a Port Rovers player${told}`, one({role: 'player', affiliation: ref('rovers')})],
  [
    '7',
    `two spokespeople for the Ministry of Defense of Russia${told}`,
    people({role: 'spokesperson', affiliation: ref('ministry')}),
  ],
  [
    '7',
    `current and former U.S. officials${told}`,
    people({role: 'official', affiliation: ref('us'), former: true, alsoCurrent: true}, {min: 2, plural: 'plural'}),
  ],
  ['7', `more than a dozen nurses${told}`, people({role: 'nurse'}, {min: 13, plural: 'moreThan'})],
  ['7', `about a dozen whistleblowers${told}`, people({role: 'whistleblower'}, {about: 12})],
  ['7', `about 20 prosecutors${told}`, people({role: 'prosecutor'}, {about: 20})],
  ['7', `dozens of residents${told}`, people({role: 'resident'}, {min: 24, plural: 'dozens'})],
  ['7', `at least four analysts${told}`, people({role: 'analyst'}, {min: 4, plural: 'atLeast'})],
  ['7', `a few investigators${told}`, people({role: 'investigator'}, {min: 2, plural: 'few'})],
  [
    '8 documents',
    'the inspectorate’s register of 3 May seen by The Daily',
    paper({label: 'the inspectorate’s register of 3 May'}),
  ],
  [
    '8',
    'Ada Kern said in the inspectorate’s register of 3 May seen by The Daily',
    paper({label: 'the inspectorate’s register of 3 May'}, {groundRule: 'onRecord', speaker: ref('kern')}),
  ],
  ['8', 'a recording (call of 3 May) reviewed by The Daily', paper({kind: 'recording', label: 'call of 3 May'})],
  ['8', 'an email to the board seen by The Daily', paper({kind: 'email', label: 'email to the board'})],
  [
    '8',
    `a recording of the call played for The Daily by two aides${told}`,
    paper(
      {kind: 'recording', label: 'recording of the call', obtained: 'provided'},
      {descriptor: {role: 'aide'}, count: {exact: 2}},
    ),
  ],
  ['8', 'AP’s statement, as quoted in 2009, seen by The Daily', paper({label: 'AP’s statement, as quoted in 2009'})],
  [
    '8',
    `an email to the board seen by The Daily contradicted it, and two aides${told}, denied it`,
    paper(
      {kind: 'email', label: 'email to the board'},
      {stance: 'denies', denial: 'general', descriptor: {role: 'aide'}, count: {exact: 2}},
    ),
  ],
  [
    '10 asked, and not the source',
    'an official did not comment',
    one({role: 'official'}, {stance: 'noComment', reason: ['retaliation']}),
  ],
  ['10', 'Ada Kern did not address it', named('a', 'act', 'noComment', 'kern')],
  ['12 ranks of nobody', `two victims${told}`, people({role: 'victim', seniority: 'top'})],
  ['12', `a person${told}`, one({role: 'person', seniority: 'senior', former: true})],
  ['12', `two witnesses${told}`, people({role: 'witness', seniority: 'senior', former: true})],
  ['12', `a senior nurse${told}`, one({role: 'nurse', seniority: 'senior'})],
  [
    '13 spelling',
    `two officials${told} because they were not authorized to discuss the matter`,
    people({role: 'official'}, {exact: 2}, {reason: ['notAuthorised']}),
  ],
  [
    '13',
    'two officials, who declined to be named because they were not authorised to discuss the matter',
    people({role: 'official'}, {exact: 2}, {reason: ['notAuthorised']}),
    {style: 'reuters'},
  ],
]

describe('what a copy desk struck in a line', () => {
  it.each(struck.map(([strike, says, of, wording]) => ({strike, says, of, wording})))('$strike: $says', (row) => {
    expect(lineOf(row.of, row.wording)).toBe(row.says)
  })
})

describe('what a copy desk struck in a status and a note', () => {
  const at = '2025-07-28T12:00:00Z'
  const herald = (...attributions: Record<string, unknown>[]) => report('r', attributions, {outlet: ref('herald')})
  const said = (works: object[], fields: object = {}) => {
    const graph = fromDocuments([...cast.slice(0, -1), {...cast.at(-1), ...fields}, ...works])
    const status = readerStatus('act', graph, at)
    const texts = timeline('act', graph).map(({text}) => text)
    return {status: status.text ?? '', contest: status.contest, note: sourcingNote('ours', graph, at) ?? '', texts}
  }

  it('2: "the" before a body that denies, declines, reports or is relayed', () => {
    const {status, note, texts} = said([
      herald(named('d', 'act', 'denies', 'ministry', {denial: 'general'}), one({role: 'official'})),
      ours(relay('b', 'act', ['r'])),
    ])
    expect(status).toContain('denied by the Ministry of Defense of Russia')
    expect(status).toContain('the Lower Orren Herald')
    expect(note).toContain('(the Lower Orren Herald)')
    expect(texts.join(' ')).toContain('the Ministry of Defense of Russia denied it')
    expect(texts.join(' ')).toContain('repeated it from the Lower Orren Herald')
  })

  it('keeps what two outlets cite apart where they cite different people', () => {
    const other = (id: string, outlet: string, role: string) =>
      report(id, [people({role}, {exact: 2})], {outlet: ref(outlet)})
    const graph = fromDocuments([
      ...cast,
      other('one', 'herald', 'nurse'),
      other('two', 'daily', 'nurse'),
      other('three', 'boeing', 'player'),
      ours(relay('b', 'act', ['one', 'two', 'three'])),
    ])
    const attribution = graph.attributions.get('ours#b')
    expect(attribution && attributionLine(attribution, graph)).toBe(
      'the Lower Orren Herald and The Daily reported, citing two nurses, and Boeing reported, citing two players',
    )
    expect(timeline('act', graph).at(-1)?.text).toBe(
      'On June 15, 2025, The Daily repeated it from the Lower Orren Herald and The Daily, citing two nurses, and from Boeing, citing two players.',
    )
  })

  it('3: quotes in quotes are single', () => {
    expect(said([ours(one({role: 'official'}))]).note).toMatch(/^“Kern called the fishermen ‘a nuisance’”/)
  })

  it('2: "the" before a body that made a paper, as before one that speaks', () => {
    const email = {label: 'from 2019', kind: 'email', does: 'records', privately: true, madeBy: ref('ministry')}
    const {status, texts} = said([
      ours({
        ...one({role: 'official'}),
        descriptor: undefined,
        count: undefined,
        basis: 'documentHeld',
        evidence: email,
      }),
    ])
    expect(`${status} ${texts.join(' ')}`).toContain('email from the Ministry of Defense of Russia')
  })

  it('never says that there is no source beside one for a part of it', () => {
    const part = named('p', 'act', 'partlyConfirms', 'bell', {basis: 'witness'})
    expect(said([ours({...one({role: 'official'}), obtained: 'unstated'}, part)]).status).toMatch(
      /^No source given for all of it/,
    )
  })

  it('calls nobody a victim of what is a grave accusation, until it was found to be so', () => {
    const victim = people({role: 'victim', of: 'the attack'}, {exact: 1})
    expect(said([ours(victim)], {serious: true}).texts.join(' ')).toContain('an alleged victim of the attack')
    const judgment = {label: 'judgment', kind: 'courtFile', does: 'finds', state: 'standing', obtained: 'courtFile'}
    const found = {
      ...named('f', 'act', 'asserts', 'bell'),
      speaker: undefined,
      basis: 'documentHeld',
      evidence: judgment,
    }
    expect(said([ours(victim, found)], {serious: true}).texts.join(' ')).toContain('a victim of the attack')
    expect(said([ours(victim)]).texts.join(' ')).toContain('a victim of the attack')
  })

  it('9: a claim that nobody has assessed is not said to be', () => {
    expect(said([ours(one({role: 'official'}))]).status).not.toMatch(/assess/i)
  })

  it('11: what was first reported was retracted', () => {
    const assessments = [{_key: 'f', finding: 'withdrawn', at: '2025-06-20T10:00:00Z', reason: 'It was taken back.'}]
    const {status} = said([ours(one({role: 'official'}))], {assessments})
    expect(status).toContain('retracted by those who first reported it (June 20, 2025)')
  })

  it.each(['general', 'specific'])('14: a denial of part of it that is %s is no more than that', (denial) => {
    const {contest, status} = said([ours(named('a', 'act', 'partlyDenies', 'kern', {denial}))])
    expect(contest).toBe(denial === 'general' ? 'denied' : 'contestedBySpecifics')
    expect(status).toContain(denial === 'general' ? 'denied in part by Ada Kern' : 'disputed in part by Ada Kern')
  })

  it.each([
    [{exact: 1}, 'a single source'],
    [{exact: 17}, 'a single source'],
    [{about: 12}, 'a single source'],
  ])('15: no reader is told of origins, nor of an upper bound: %o', (count, words) => {
    const {status, note} = said([ours(people({role: 'official'}, count))])
    for (const text of [status, note]) {
      expect(text).toContain(words)
      expect(text).not.toMatch(/origin|at most/)
    }
  })
})
