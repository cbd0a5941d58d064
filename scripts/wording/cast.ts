/** Who and what stands in the random graphs: nobody real is said to have done anything. Bodies that describe a source are real words to say. */
const ref = (id: string) => ({_type: 'reference', _ref: id})

type Stored = Readonly<Record<string, unknown>>

const organization = (id: string, name: string, kind: string, fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'organization',
  name,
  kind,
  ...fields,
})
const person = (id: string, name: string, fields: Stored = {}): Stored => ({_id: id, _type: 'person', name, ...fields})
const claim = (id: string, text: string, agent: string, about: string, fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'claim',
  text,
  slots: {agent: ref(agent)},
  about: [ref(agent), ref(about)],
  ...fields,
})

/** Bodies that unnamed people are of. */
export const affiliations = [
  organization('fbi', 'FBI', 'government'),
  organization('mi5', 'MI5', 'government'),
  organization('hud', 'HUD', 'government'),
  organization('us', 'United States', 'government', {adjective: 'U.S.'}),
  organization('israel', 'Israel', 'government', {adjective: 'Israeli'}),
  organization('eu', 'European Union', 'government', {adjective: 'EU'}),
  organization('uyghur', 'Uyghur Congress', 'organization', {adjective: 'Uyghur'}),
  organization('white-house', 'White House', 'government', {memberOf: ref('us')}),
  organization('ministry', 'Ministry of Defense of Orren', 'government'),
  organization('mere', 'Mere District Council', 'government'),
  organization('circuit', '11th Circuit', 'government'),
  organization('sp', 'S&P Global', 'organization'),
  organization('rovers', 'Port Rovers', 'organization'),
  organization('elysee', 'Élysée Palace', 'government', {adjective: 'Élysée'}),
]

/** Where each kind of role is found, so that the sentences are ones a desk could have to read. */
const states = ['us', 'israel', 'eu', 'white-house', 'ministry', 'elysee'] as const
const services = ['fbi', 'mi5', 'hud', 'ministry', 'us'] as const
const companies = ['sp', 'hud', 'fbi'] as const
export const foundAt: Readonly<Record<string, readonly string[]>> = {
  official: [...states, ...services],
  diplomat: ['us', 'israel', 'eu'],
  lawmaker: ['us', 'israel', 'eu', 'uyghur'],
  mp: ['israel'],
  councillor: ['mere'],
  judge: ['circuit'],
  prosecutor: ['us', 'israel', 'eu'],
  investigator: services,
  agent: ['fbi', 'mi5'],
  officer: ['israel', 'us', 'mi5', 'ministry'],
  soldier: ['israel', 'us'],
  executive: ['sp'],
  banker: ['sp'],
  manager: companies,
  employee: companies,
  contractor: companies,
  analyst: ['sp', 'mi5', 'fbi'],
  aide: ['white-house', 'elysee'],
  adviser: ['white-house', 'ministry'],
  lawyer: ['sp', 'fbi', 'ministry'],
  spokesperson: ['white-house', 'ministry', 'sp'],
  player: ['rovers'],
  coach: ['rovers'],
  activist: ['uyghur'],
  witness: ['israel'],
  victim: ['israel', 'uyghur'],
  whistleblower: ['hud', 'sp'],
  source: ['fbi', 'white-house'],
  person: [...services, 'white-house', 'sp'],
}

export const outlets = [
  organization('herald', 'Lower Orren Herald', 'outlet'),
  organization('wire', 'Orren Wire', 'outlet', {article: 'none'}),
  organization('times', 'The Orren Times', 'outlet'),
  organization('obc', 'OBC', 'outlet', {article: 'the'}),
]

export const speakers = [
  person('kern', 'Ada Kern', {memberOf: ref('harbour')}),
  person('lund', 'Oke Lund', {memberOf: ref('harbour')}),
  person('pryce', 'Ines Pryce'),
  person('marran', 'Odile Marran', {speaksFor: [ref('kern')]}),
  organization('harbour', 'Farrow Harbour Authority', 'government'),
  organization('defence', 'Foreign Ministry of Orren', 'government'),
]

export const roles: Readonly<Record<string, string | undefined>> = {
  kern: 'director of the harbour authority',
  lund: 'Spokesman for the harbour authority',
  marran: 'lawyer for Ada Kern',
}

export const claims = [
  claim('survey', 'The harbour authority held back a survey of the sediment', 'harbour', 'kern'),
  claim('payment', 'Ada Kern took a payment from the dredging company', 'kern', 'kern', {serious: true}),
  claim('remark', 'Ada Kern called the fishermen "a nuisance" at a meeting', 'kern', 'lund'),
]

export const claimIds = ['survey', 'payment', 'remark'] as const

export const cast: readonly Stored[] = [...affiliations, ...outlets, ...speakers, ...claims]
