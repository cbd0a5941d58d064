import type {Body} from '../../facts/body.ts'

/**
 * The name of a body as it stands in running text, with "the" where it takes one.
 *
 * ```ts
 * withThe('White House', {kind: 'government'}) // 'the White House'
 * withThe('NATO', {kind: 'organization'}) // 'NATO'
 * withThe('The Daily', {kind: 'outlet'}) // 'The Daily'
 * withThe('Bank of America', {kind: 'organization', article: 'none'}) // 'Bank of America'
 * ```
 *
 * What its document says decides; the rest is told by the name, as `docs/wording.md` has it.
 *
 * @internal
 */
export function withThe(name: string, {article, kind}: Body): string {
  if (/^the\s/i.test(name)) return name
  const takesThe = article === undefined ? takesTheByName(name, kind) : article === 'the'
  return takesThe ? `the ${name}` : name
}

/** Of institutions: before "of", "for" or "on", and at the end of a name, they take "the". */
const nouns =
  'Administration|Agency|Army|Assembly|Association|Authority|Board|Bureau|Cabinet|Cent(?:er|re)|Chamber|Church|Coalition|Commission|Committee|Confederation|Council|Court|Department|Directorate|Embassy|Federation|Foundation|Fund|[Gg]overnment|House|Inspectorate|Institute|League|Legislature|Ministry|Museum|Navy|Office|Organi[sz]ation|Parliament|Party|Registry|Secretariat|Senate|Society|Tribunal|Union'
const atTheEnd =
  'Brotherhood|Coast Guard|(?<=\\s)Congress|Convention|Corps|District|Forces?|Front|Group|Guard|Institution|Judiciary|Mission|Movement|Police|Prosecutor|Service|Treasury|Trust'
const beforeOf =
  'Bank|City|College|Congress|County|Duchy|Emirate|Kingdom|Municipality|People|Port|Province|Register|Republic|State|Town|University'
const institution = new RegExp(`\\b(?:${nouns}|${atTheEnd})$`)
const headOf = new RegExp(`^(?:[A-Z][\\w.’'-]*\\s){0,3}?(?:${nouns}|${beforeOf})\\s(?:of|for|on)\\s`)

/** Names without such a noun that take it all the same, and names with one that do not. */
const takes =
  /^(?:Pentagon|Kremlin|Vatican|Holy See|Knesset|Bundestag|Bundesrat|Bundeswehr|Duma|State Duma|[ÉE]lysée(?: Palace)?|Taliban|Mossad|Shin Bet|Stasi|Red Cross|Guardian|Economist|Atlantic|Associated Press|Press Association|European Union|United Nations|United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Ivory Coast|Met Office|Metropolitan Police|World Bank|Bank of England|Fed|Federal Reserve|Tories|Democrats|Republicans|Greens|Conservatives|Liberal Democrats|Houthis|Quds Force)$/
const takesNone =
  /^(?:Parliament|Congress|Bank of America|Mossad|Shin Bet|Transport for London|Scotland Yard|Downing Street|Buckingham Palace|Random House|Penguin Random House|House of Fraser|Opera House|Medicare|Capitol Hill)$/

/** A paper named after its town or its kind: "the Washington Post"; "Le Monde" and "Bloomberg News" take none. */
const paper =
  /\b(?:Age|Argus|Beacon|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intercept|Journal|Ledger|Mail|Mercury|Mirror|Monitor|Observer|Post|Press|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune)(?: (?:of|on) [\w ]+)?$/
const agencies = /^(?:Agence|Bloomberg|Dow Jones|Deutsche|Kyodo|Sky|Channel|Radio|Al |Le |La |El |Die |Der |Il )/

function takesTheByName(name: string, kind: Body['kind']): boolean {
  if (takesNone.test(name)) return false
  if (takes.test(name)) return true
  // "the FBI", "the EU"; NATO, and what companies and broadcasters are called, take none.
  if (/^(?:[A-Z]\.?){2,5}$/.test(name)) return isPublic.test(name.replaceAll('.', ''))
  if (kind === 'outlet') return paper.test(name) && name.includes(' ') && !agencies.test(name)
  if (/^[A-Z][\w’'-]*\s(?:University|College|Palace)$/.test(name)) return false
  if (isPossessed.test(name) && !isTitled.test(name)) return false
  return headOf.test(name) || institution.test(name)
}

/** "Russia's Foreign Ministry", "Lloyd's": whose it is stands where "the" would. */
const isPossessed = /^(?:\S+\s){0,2}\S+[’']s\s/
/** "the Prime Minister's Office": a title is not the name of anybody. */
const isTitled =
  /^(?:\w+ )?(?:Minister|President|General|Chancellor|King|Queen|Mayor|Governor|Commissioner|Director|Speaker|Prosecutor|Sheriff|Coroner|Secretary|Bishop|People|Women|Children|Teachers|Workers)[’']?s?[’']?\s/

/** Initials of public bodies that are spelt out when they are read. */
const isPublic =
  /^(?:FBI|CIA|NSA|NSC|DEA|ATF|DHS|DOJ|DOD|EPA|FAA|FCC|FDA|FTC|FDIC|SEC|IRS|ICC|ICJ|IMF|IDF|IAEA|IPCC|IOC|CDC|NIH|NHS|NCA|CPS|CBI|ED|NYPD|LAPD|RAF|EU|UN|US|UK|UAE|UAW|UNHCR|USDA|WHO|WTO|ECB|OECD|OSCE|OPCW|OAS|AU|PLO|PKK|BBC|CBC|TSA|GOP|DNC|RNC|SNP|SPD|CDU|ANC|BJP|CCP|FSB|GRU|KGB|SVR|IRGC|SDF|PA|TUC|ACLU|NAACP|NRA|NTSB|NHTSA|FOMC|BOE|ONS|FCO|FCDO|MOD|HSE|PSNI|RCMP|AFD|FDP|DGSE|BND|BKA|MPS)$/
