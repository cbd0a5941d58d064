import type {Span} from './identity.ts'

const letter = "[\\p{L}'.-]"
const streets =
  'Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Court|Ct\\.?|Close|Crescent|Terrace|Place|Pl\\.?|Boulevard|Blvd\\.?|Way|Square|Gardens|Grove|Hill|Row|Mews|Walk|Parade|Quay|Wharf|Rise|View|Green|Park|Highway|Hwy\\.?|Parkway|Pkwy\\.?|Circle|Cir\\.?|Trail|Alley|Loop|Path|Broadway|Heights|Mansions|Cottages|Villas|Estate|Bend|Hollow|Meadows?|Turnpike|Promenade|Strand|Gate|Mall|Embankment|Esplanade|Vale|Yard|Passage'
const first =
  'chaussée|sentier|faubourg|cité|rambla|plaça|bulevar|praça|ronda|travessera|carrera|estrada|alameda|rúa|nábřeží|aleja|aleje|osiedle|os\\.|soi|lorong|rue|avenue|av\\.|boulevard|bd|place|impasse|chemin|quai|allée|cours|via|viale|piazza|corso|calle|c/|avenida|avda\\.?|plaza|paseo|carrer|rua|praça|travessa|ulica|ul\\.|al\\.|plac|ulitsa|improspekt|prospekt|strada|bulevardul|jalan|jl\\.|calea|largo|vicolo|passeig|camino'
/** "fourteen Rowan Road" */
const spelledNumber =
  '(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?<=[Nn]umber )(?:one|two|three|four|five|six|seven|eight|nine|ten))'
const number = '\\d{1,5}\\s?[A-Za-z]?(?:[-/]\\d{1,4}[a-z]?)?'

const patterns = [
  // 5 Church Lane, 1280 East Pier Road
  new RegExp(
    `(?<![\\p{L}\\p{N}.,:$€£/-])(?:${number}|${spelledNumber}),?\\s(?:(?!(?:and|or|to|from|with|for|by)\\s)\\p{L}${letter}{0,24}\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,4}(?:${streets})(?![\\p{L}])(?! \\p{Ll}+s\\b)`,
    'gu',
  ),
  // 3 place de la République
  new RegExp(
    `(?<![\\p{L}\\p{N}.,:$€£/-])${number}(?:\\s(?:bis|ter))?,?\\s(?:${first})\\s(?:\\p{L}${letter}{0,24}\\s?){1,5}`,
    'giu',
  ),
  // Avenida Brasil 2001, Plaza Nueva, 4, Via Roma 10
  new RegExp(
    `(?<![\\p{L}])(?:${first})\\s(?:(?:\\d{1,2}\\s)?\\p{L}${letter}{0,24}\\s?){1,5}(?:,\\s?|\\s)?(?:n[°ºo.]\\s?)?${number}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // Hauptstr. 12a, Kerkstraat 108, Storgata 5
  new RegExp(
    `(?<![\\p{L}])(?:\\p{L}{2,30}[ -]){0,2}(?:\\p{L}{2,30}(?:str\\.|straße|strasse|straat|laan|weg|gasse|platz|plein|allee|ufer|damm|ring|graben|wall|steig|stieg|hof|tor|markt|bogen|winkel|singel|steeg|dijk|dreef|hage|stigen|gränd|backen|kaia|stræde|torv|gracht|kade|gatan|gata|vägen|veien|vej|gade|katu|tie|utca|utcája)|(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|utca|út|caddesi|sokak|Cad\\.|Sok\\.))(?:\\s(?:no:?\\s?)?|(?<=\\.))${number}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  // ulice, náměstí, улица, gate in two words
  new RegExp(
    `(?<![\\p{L}])(?:\\p{Lu}\\p{L}{1,24}\\s){1,2}(?:náměstí|ulice|třída|utca|tér|gate|gata|vei|allé|caddesi|sokağı|bulvarı)\\s${number}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:ул\\.|улица|вул\\.|вулиця|проспект|пр\\.|пер\\.)\\s?(?:\\p{L}{2,24}\\s?){1,3},?\\s?(?:д\\.\\s?)?${number}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  /(?<![\p{L}])(?:Am \p{Lu}\p{Ll}{2,20}(?:park|graben|berg|tor|bach|hof|wall|see|markt|ring|anger|hang)|Neuer Wall|Gran Vía|Gran Via|Nowy Świat|Am Markt|Am Ring|The Strand) \d{1,4}[a-z]?(?![\p{L}\p{N}])/gu,
  // 12 Rowan House, Room 4, Rowan Hostel, 15 elm street, Calle 45 # 12-30, 1234 Broadway
  /(?<![\p{L}\p{N}.,:$€£/-])\d{1,4}[a-z]?,? (?:\p{Lu}\p{Ll}{2,20} ){1,2}(?:House|Mansions|Buildings|Towers|Lodge|Cottage)(?= ?[,.;]| ?$)/gu,
  /(?<![\p{L}])[Rr]oom \d{1,4}[A-Za-z]?(?=,? (?:at |in |of )?(?:the )?(?:[\p{L}']{2,20} ){0,2}(?:[Hh]ostel|[Dd]ormitory|[Bb]oarding house|[Ll]odging|[Hh]alls? of residence|[Ss]tudent))/gu,
  /(?<![\p{L}\p{N}.,:$€£/-])\d{1,5}[a-z]? \p{Ll}{3,20} (?:street|road|lane|avenue|drive|close|terrace)(?= ?[,.;]| ?$)/gu,
  /(?<![\p{L}])(?:Calle|Carrera|Cra\.|Cl\.) \d{1,3}[A-Z]? (?:# ?|No\.? ?)\d{1,3}[A-Z]?-\d{1,3}/gu,
  /(?<![\p{L}\p{N}.,:$€£/-])\d{2,5} (?:Broadway|Bishopsgate|Cheapside|Piccadilly|Kingsway)(?![\p{L}])/gu,
  // Church Lane 5; House 12, Street 4
  new RegExp(
    `(?<![\\p{L}])(?:\\p{Lu}${letter}{1,24}\\s){1,3}(?:Street|St\\.|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Drive|Crescent|Terrace|Boulevard|Gardens),?\\s(?!(?:19|20)\\d\\d)\\d{1,4}[A-Za-z]?(?![\\p{L}\\p{N}%])`,
    'gu',
  ),
  /(?<![\p{L}])(?:House|Villa|Plot|Street|Lane)\s(?:No\.?\s?)?\d{1,4}[A-Za-z]?,\s(?:House|Street|Road|Lane|Block|Sector)\s(?:No\.?\s?)?[A-Z]?\d{0,4}/giu,
  // Unter den Linden 77
  /(?<![\p{L}])(?:Unter den|Am alten|Am neuen|An den|Im|An der|Auf der|Auf dem|Zum|Zur|Hinter der|In der) \p{Lu}\p{Ll}{2,30} \d{1,3}[a-z]?(?![\p{L}\p{N}])/gu,
  // 3-14-1 Shibuya, 2-8-1 Nishi-Shinjuku
  /(?<![\p{L}\p{N}.,:$€£/-])\d{1,2}-\d{1,2}-\d{1,2},? (?:\p{Lu}\p{Ll}+-)?(?:\p{Lu}\p{Ll}+(?:-ku|-cho|-machi|-dori|chome)|Shibuya|Shinjuku|Roppongi|Ginza|Akasaka|Ebisu|Meguro|Minato|Ueno|Nakano)(?![\p{L}])/gu,
  // flat 3B, apartment 12; beside a street it is one address with it
  /(?<![\p{L}])(?<!\p{L}, )(?:flat|apartment|apt\.?|appartement|wohnung|piso|lägenhet)\s(?:no\.?\s?|number\s)?\d{1,4}\s?[A-Za-z]?(?![\p{L}\p{N}])/giu,
]

/** Known as what stands there. To add one: a row. */
const publicBuildings =
  /^(?:1600 Pennsylvania Ave|24 Sussex Dr|1 Parliament S|1[01] Downing St|10, Downing|30 Rockefeller|1 First St|1 Observatory|1 Infinite Loop|1 Hacker Way|221B Baker St|11 Wall St|55 rue du Faubourg)/i

/** Where somebody could be found at home. */
export function addressesIn(text: string): Span[] {
  const found: Span[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trimEnd()
      if (publicBuildings.test(words) || !/\p{Lu}/u.test(words)) {
        if (
          !/(?:street|road|lane|avenue|drive|close|terrace|straße|strasse) ?\d*\w?$/.test(words) &&
          !/^(?:room|flat|apartment|apt|appartement|wohnung|piso)/i.test(words)
        )
          continue
      }
      if (/^(?:19|20)\d{2}\s/.test(words) && !/,/.test(words) && isYearBefore(text, match.index)) continue
      found.push({start: match.index, end: match.index + words.length})
    }
  }
  return found.filter(
    (one) =>
      !found.some((other) => one !== other && text.slice(one.end, other.start) === ', ' && one.end < other.start),
  )
}

/** "In 2019 Wall Street …": the number is a year. */
function isYearBefore(text: string, start: number): boolean {
  return /(?:\b(?:in|since|of|by|from|until|during|the|early|late|mid))\s$/i.test(
    text.slice(Math.max(0, start - 8), start),
  )
}
