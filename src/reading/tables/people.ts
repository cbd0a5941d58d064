import type {DescriptorRole} from '../../vocabulary.ts'

/** What people who are not named are called, by role, in the singular. To add a noun, add it to its role; an irregular plural stands after a slash. */
const nouns: Readonly<Record<DescriptorRole, string>> = {
  official: `official president mayor governor chancellor premier king queen prince princess pope head chief speaker chair
    minister/ministers regulator bureaucrat -/authorities commissioner functionary coroner emperor emir sultan inspector
    undersecretary deputy vice-minister appointee administrator`,
  diplomat: 'diplomat envoy ambassador consul attache attaché',
  lawmaker: `lawmaker senator congressman/congressmen congresswoman/congresswomen legislator assemblyman/assemblymen
    assemblywoman/assemblywomen backbencher`,
  mp: 'mp mep',
  councillor: `councillor councilor councilman/councilmen councilwoman/councilwomen alderman/aldermen`,
  lawyer: 'lawyer attorney counsel barrister solicitor',
  prosecutor: 'prosecutor',
  judge: 'judge justice magistrate',
  investigator: 'investigator detective sleuth inspector-general',
  agent: 'agent operative',
  officer: `officer commander general colonel major captain policeman/policemen policewoman/policewomen admiral trooper
    sergeant lieutenant constable sheriff`,
  soldier:
    'soldier marine airman/airmen serviceman/servicemen servicewoman/servicewomen conscript recruit infantryman/infantrymen',
  executive: `executive director ceo boss/bosses chairman/chairmen chairwoman/chairwomen owner partner founder trustee`,
  manager: 'manager supervisor foreman/foremen',
  employee: `employee worker staff staffer clerk technician bookkeeper secretary receptionist caretaker cleaner operator`,
  contractor: 'contractor subcontractor',
  adviser: 'adviser advisor strategist consultant pollster confidant confidante',
  aide: 'aide assistant',
  spokesperson: 'spokesperson/spokespeople spokesman/spokesmen spokeswoman/spokeswomen',
  analyst: 'analyst',
  banker: 'banker trader broker financier',
  doctor: 'doctor physician surgeon neurosurgeon clinician pediatrician paediatrician',
  nurse: 'nurse midwife/midwives',
  teacher: 'teacher headteacher lecturer schoolteacher',
  student: 'student pupil undergraduate schoolboy schoolgirl',
  engineer: 'engineer',
  scientist: `scientist researcher epidemiologist physicist biologist climatologist seismologist chemist geologist virologist`,
  player: 'player striker midfielder defender goalkeeper quarterback forward teammate team-mate',
  coach: 'coach trainer',
  activist: 'activist campaigner environmentalist feminist',
  resident: 'resident villager neighbor neighbour inhabitant townsman/townsmen',
  witness: 'witness eyewitness bystander passer-by/passers-by onlooker',
  victim: 'victim',
  survivor: 'survivor',
  whistleblower: 'whistleblower whistle-blower',
  relative: `relative mother father brother sister son daughter husband wife/wives widow widower parent cousin uncle aunt
    nephew niece grandmother grandfather grandson granddaughter ex-husband ex-wife/ex-wives kin`,
  friend: 'friend',
  associate: 'associate acquaintance ally/allies',
  colleague: 'colleague coworker co-worker workmate',
  expert: `expert economist professor academic scholar historian specialist forecaster psychologist sociologist demographer`,
  source: 'source',
  person: `person/people insider critic voter protester protestor demonstrator representative supporter opponent
    investor businessman/businessmen businesswoman/businesswomen farmer fisherman/fishermen shopkeeper driver
    passenger pilot guard inmate prisoner customer client fan guest man/men woman/women teenager youth boy girl child/children
    conservative liberal progressive moderate republican democrat leader organizer organiser editor journalist reporter
    correspondent columnist commentator pundit blogger author writer negotiator member delegate donor fundraiser volunteer
    candidate veteran ex-member caller tipster informant participant attendee patient tenant landlord homeowner shopper
    tourist traveler traveller commuter refugee migrant immigrant worshipper pastor priest imam rabbi bishop monk lobbyist
    rebel militant fighter insurgent gunman/gunmen suspect defendant plaintiff juror accuser complainant chef cook hand
    firefighter paramedic medic rescuer hunter dealer collector artist musician singer actor actress filmmaker producer
    designer developer programmer hacker user subscriber viewer reader respondent loyalist partisan dissident exile surrogate
    detractor skeptic sceptic observer watcher proponent advocate adversary rival follower successor predecessor classmate
    roommate housemate evangelical christian muslim jew catholic american israeli palestinian russian ukrainian iranian iraqi
    syrian afghan german mexican canadian australian european african asian latino hispanic black white independent
    delegate-elect superdelegate elder shareholder creditor spectator biographer co-founder entrepreneur industrialist
    mechanic electrician plumber carpenter baker butcher miner sailor skipper fisher angler sculptor painter photographer
    librarian pharmacist dentist psychiatrist therapist counselor counsellor principal billionaire millionaire mogul tycoon
    magnate nominee frontrunner front-runner star incumbent challenger host anchor moderator comedian chauffeur bodyguard
    archbishop cardinal sheikh ayatollah dean interpreter translator courier waiter waitress bartender hairdresser taxi-driver`,
}

/** Words that name people only where many of them speak, or beside a word that says how many: "Republicans", "some Israelis". */
const demonyms = new Set(
  `republican democrat conservative liberal progressive moderate american israeli palestinian russian ukrainian iranian
  iraqi syrian afghan german mexican canadian australian european african asian latino hispanic black white
  christian muslim jew catholic evangelical independent european`.split(/\s+/),
)

/** @internal */
export type PersonNoun = {readonly role: DescriptorRole; readonly isPlural: boolean; readonly isDemonym: boolean}

/** By the word as it stands in a text. @internal */
export const personNouns: ReadonlyMap<string, PersonNoun> = nounTable()

function nounTable(): ReadonlyMap<string, PersonNoun> {
  const table = new Map<string, PersonNoun>()
  for (const [role, list] of Object.entries(nouns) as [DescriptorRole, string][]) {
    for (const noun of list.trim().split(/\s+/)) {
      const [one = '', many = pluralOf(one)] = noun.split('/')
      const isDemonym = demonyms.has(one)
      if (one !== '-' && !table.has(one)) table.set(one, {role, isPlural: one === 'staff', isDemonym})
      if (many !== '-' && many !== one && !table.has(many)) table.set(many, {role, isPlural: true, isDemonym})
    }
  }
  table.set('mps', {role: 'mp', isPlural: true, isDemonym: false})
  return table
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const agentive = /(?:ers?|ors?|ists?|ians?|men|man|women|woman|people|ees?)$/
/** Ends as a word for people does, and is none. @internal */
export const things: ReadonlySet<string> = new Set(
  `matter matters number numbers letter letters paper papers computer computers power powers river rivers order orders
  tower towers center centers centre centres offer offers member-states weather water winter summer december november october
  september remainder computer filter meter error errors mirror motor motors factor factors sector sectors sensor sensors
  monitor monitors editor-in-chief poster posters banner banners cover covers chapter chapters charter charters committee
  committees fee fees degree degrees employee-handbook theater theaters theatre quarter quarters barrier barriers
  corner corners counter counters border borders master tree trees list lists corridor mayor-elect newsletter newsletters
  newspaper newspapers disaster disasters murder murders answer answers over under after other others never ever
  however whether rather further together per later earlier either neither another better former latter
  human humans specimen german roman woman-led super-pac floor floors door doors color colors labor vapor interior
  exterior mirror tumor tumors rumor rumors honor honors humor behavior harbor harbors error terror horror guarantee
  finger fingers shoulder shoulders layer layers timer timers printer printers container containers trailer trailers
  helicopter helicopters freezer transformer transformers reactor reactors tractor tractors elevator elevators calculator
  indicator indicators refrigerator generator generators pointer router routers server servers computer folder folders
  header footer buffer register registers ledger ledgers order disorder twitter flier flyer poster timer slogan
  ballot-paper bumper sticker stickers dinner dinners supper laser lasers radar user-interface super thriller
  trigger danger dangers cancer cancers fever feather leather weather plaster hammer ladder bladder winner-take-all prayer prayers
  encounter encounters transfer transfers remainder reminder reminders shelter shelters thunder wonder wonders cylinder gender tender tenders
  spider tiger tigers lobster oyster caterpillar timber lumber cucumber chamber chambers member-state
  merger mergers megamerger megamergers caucus ceo-to-be minor-party referee refugee-camp coffee jubilee knee knees pedigree decree decrees agree agrees tee
  protest lists exists persists assists consists resists insists suggests specialist-led twist fists mists wrists
  checklist checklists wish-list waitlist playlist shortlist specimen omen omens semen abdomen regimen acumen
  pelican vatican african-led median medians guardian-led custodian-led artisan veteran-led italian-made`.split(/\s+/),
)

/** A noun for people by its ending, where no table has it: "shopkeeper", "taxidermists". In lower case only: "Rogers" is a name. @internal */
export function personByEnding(word: string): PersonNoun | undefined {
  if (word.endsWith('-year-old')) return {role: 'person', isPlural: false, isDemonym: false}
  if (word.length < 6 || things.has(word) || things.has(word.slice(word.lastIndexOf('-') + 1)) || !agentive.test(word))
    return undefined
  return {role: 'person', isPlural: /(?:s|men|people)$/.test(word), isDemonym: false}
}

/** Two words and the role they name. @internal */
export const compounds: Readonly<Record<string, DescriptorRole>> = {
  'staff member': 'employee',
  'crew member': 'employee',
  'faculty member': 'employee',
  'board member': 'executive',
  'family member': 'relative',
  'council member': 'councillor',
  'press secretary': 'spokesperson',
  'press officer': 'spokesperson',
  'press aide': 'spokesperson',
  'chief executive': 'executive',
  'vice president': 'executive',
  'prime minister': 'official',
  'intelligence agent': 'agent',
  'secret agent': 'agent',
  'campaign manager': 'adviser',
  'cabinet secretary': 'official',
  'cabinet member': 'official',
  'cabinet minister': 'official',
  'parole officer': 'official',
  'district attorney': 'prosecutor',
  'aid worker': 'employee',
}

/** Two words that are something else together than the second is alone: "press secretary", "staff members". @internal */
export function compoundNoun(first: string, second: string): PersonNoun | undefined {
  const role = compounds[`${first} ${second}`]
  if (role !== undefined) return {role, isPlural: false, isDemonym: false}
  const one = second.endsWith('ies') ? `${second.slice(0, -3)}y` : second.endsWith('s') ? second.slice(0, -1) : second
  const ofOne = one === second ? undefined : compounds[`${first} ${one}`]
  return ofOne === undefined ? undefined : {role: ofOne, isPlural: true, isDemonym: false}
}
