import type {MarkerRow} from './marker.ts'

/*
 * What somebody does, owns, wears, signed and left behind: each is on a list that a colleague, an employer or a search engine has. All of
 * them of what is said of a source, and none of the text of a story. To add one: a row, and a text of its own in the test.
 */
const kin =
  '(?:wife|husband|brother|sister|son|daughter|mother|father|uncle|aunt|cousin|nephew|niece|widow|widower|girlfriend|boyfriend|partner|fianc[eé]e?|twin|in-law|stepson|stepdaughter|stepchildren|children|grandson|granddaughter|grandmother|grandfather|roommate|flatmate|neighbou?r|godfather|godmother)'
const attendant =
  '(?:attaché|driver|chauffeur|nanny|cook|doctor|physician|surgeon|lawyer|solicitor|accountant|bodyguard|interpreter|translator|pilot|speechwriter|biographer|gardener|housekeeper|cleaner|butler|valet|tailor|hairdresser|coach|tutor|chaplain|adjutant|secretary|assistant|deputy|successor|predecessor|landlord|tenant|caretaker|bookkeeper|treasurer|archivist|registrar|purser|quartermaster|ghostwriter)'
const injured =
  '(?:bandaged|burned|burnt|broken|injured|scarred|amputated|swollen|bruised|splinted|crushed|plastered)\\s+(?:hands?|arms?|legs?|face|eyes?|ears?|jaw|nose|fingers?|thumb|ankle|knee|wrist|foot|shoulder|lip)'
const number = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)'
const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const gathering =
  '(?:meeting|briefing|call|session|hearing|inspection|interview|dinner|lunch|training|visit|drill|raid|ceremony|conference|workshop|audit|handover|vote|retreat)'

export const moreMarkers: readonly MarkerRow[] = [
  // Before what it contains: in the text of a story it is this that counts.
  {
    kind: 'onlyOne',
    pattern: new RegExp(
      `\\b(?:official|officer|employee|engineer|nurse|doctor|lawyer|clerk|aide|guard|driver|teacher|soldier|worker|man|woman|person)\\s+(?:with\\s+(?:an?|his|her|their)\\s+${injured}|who\\s+(?:had\\s+)?(?:come|came|walked|arrived)\\s+(?:on crutches|in a wheelchair|with a (?:stick|cane)))\\b`,
      'giu',
    ),
  },
  {kind: 'office', pattern: new RegExp(`[’']s\\s+(?:\\p{L}+\\s+){0,2}?${attendant}(?![\\p{L}'’])`, 'giu')},
  {
    kind: 'office',
    pattern: /\b(?:attaché|consul general|honorary consul|aide-de-camp|master of ceremonies)(?!\p{L})/giu,
  },
  {
    kind: 'namedKin',
    pattern: new RegExp(
      `\\b(?:whose|his|her|their)\\s+(?:late\\s+|ex-|former\\s+|own\\s+|elder\\s+|older\\s+|younger\\s+)?${kin}s?\\b|\\b(?:lost|buried|raised|adopted|has|have)\\s+(?:a|an|his|her|their|${number})\\s+(?:\\p{L}+\\s+)?${kin}\\b`,
      'giu',
    ),
  },
  {
    kind: 'proceedings',
    pattern:
      /\b(?:signed|co-signed|drafted|authored|wrote|published)\s+(?:a|an|the|his|her|their|its)\s+(?:\p{L}+\s+|\d{4}\s+){0,3}?(?:letter|petition|memo|memorandum|dissent|statement|complaint|op-ed|column|book|memoir|thesis|paper|article|blog|report)\b/giu,
  },
  {
    kind: 'proceedings',
    pattern:
      /\b(?:testified|(?:ran|stood|campaigned) for (?:the\s+)?(?:\p{L}+\s+){0,3}?(?:council|office|mayor|parliament|congress|senate|governor|president|election|assembly|board|sheriff|school board)|was (?:once\s+)?(?:quoted|interviewed|profiled|photographed|filmed|named|sued|charged|convicted|acquitted|fined|indicted|elected|decorated|knighted|awarded)|gave (?:a|an|the) (?:\p{L}+\s+)?(?:speech|talk|interview|lecture|toast|eulogy)|(?:spoke|appeared|performed|lectured) (?:at|on|in|before)|founded (?:a|an|the)|pleaded (?:not )?guilty|was on (?:television|the radio|the news)|held a press conference)\b/giu,
  },
  {
    kind: 'proceedings',
    pattern:
      /\b(?:whistleblower|claimant|petitioner|litigant|defendant|co-author|retweeted|tweeted|liked|shared a post|posted|unfollowed|commented on|replied to (?:a|the) (?:tweet|post))\b/giu,
  },
  {
    kind: 'office',
    pattern:
      /\bwho\s+(?:alone\s+)?(?:keeps?|holds?|runs?|handles?|handled|signs?|guards?|maintains?|operates?|manages?|oversees?|compiles?|types?|cleans?|opens?|locks?|minutes|minuted|transcribes?|catalogues?|supervises?|chairs?|hosts?)\s+(?:the|its|their|all|every)\b|\b(?:is|was|were|are|had been|has been|became|becomes|served as|acts as|acted as)\s+(?:the|its|their)\s+(?!(?:target|subject|object|beneficiary|beneficiaries|victims?|rivals?|same|kind|sort)\b)\p{L}/giu,
  },
  {
    kind: 'namedKin',
    pattern:
      /\b(?:shares?|shared)\s+(?:an?|the|his|her|their)\s+(?:\p{L}+\s+)?(?:office|desk|flat|house|car|room|lift|ride|surname|name|birthday|lawyer|doctor|bed|garden|fence|kitchen)\b|\b(?:went to|was at) (?:school|university|college|the academy) with\b|\bengaged to\b|\b(?:best man|bridesmaid|pallbearer|carpools?)\b/giu,
  },
  {
    kind: 'trait',
    pattern:
      /\b(?:surgery|funeral|wedding|miscarriage|divorce|illness|hospital stay|rehab|sabbatical|paternity|maternity|retirement party|farewell|grew up|raised in|schooled in|native speaker|mother tongue|goalkeeper|choirmaster|scout leader|amateur|hobby|black belt|marathon)\b/giu,
  },
  {
    kind: 'trace',
    pattern:
      /\b(?:thumbprint|fingerprint|doodles?|shorthand|longhand|misspel\w*|typos?|blots?|crumpled|pencill?ed|in pencil|in ink|red ink|green ink|scribbled?|scrawled|post-it|sticky note|smudged?|paper ?clip|stapled?|crossed out|corrections? in|underlined|highlighted|metadata|file name|filename|printer dots|serial number|barcode|copier|time stamp|timestamp(?:ed)?)\b|\bwith (?:his|her|their) (?:\p{L}+ )?(?:notes|corrections|initials|signature|comments|marks|remarks)\b/giu,
  },
  {
    kind: 'closedList',
    pattern:
      /\bthe\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+(?:of|before|after)\b|\b(?:worked|work|employed|served|stationed|posted|based|seconded|enrolled)\s+(?:\p{L}+\s+){0,4}?(?:from|since|until|between|in)\s+(?:19|20)\d{2}\b|\b(?:an?|one|two|three|several)\s+(?:hours?|days?|weeks?)\s+(?:later|before|after|earlier)\b/giu,
  },
  {
    kind: 'closedList',
    pattern:
      /\bthe\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d)\s+(?:\p{L}+\s+)?(?:people|officials|employees|engineers|nurses|doctors|officers|lawyers|clerks|aides|members|analysts|guards|drivers|teachers|scientists|managers|colleagues|survivors|witnesses|pilots|technicians|students|judges|soldiers|surgeons|directors|secretaries|assistants|partners|trustees|signatories)\b(?!\s+(?:killed|injured|hurt|dead))/giu,
  },
  {
    kind: 'trait',
    pattern:
      /,\s+(?:(?:once|now|formerly|newly|recently)\s+)?(?:an?\s+\p{L}|who\b|whose\b|himself\b|herself\b|born\b|aged\b)/giu,
  },
  {kind: 'closedList', pattern: /\bthat\s+(?:night|day|morning|evening|afternoon|week|weekend)\b/giu},
  {
    kind: 'trace',
    pattern:
      /\b(?:diary|logbook|log book|call log|notebook|pocket calendar|visitor book|guest book)\b|\b(?:photo\w*|picture|video|film|footage|image|recording|scan)\b[^.]{0,40}\b(?:ring|reflection|shadow|thumb|fingers?|hands?|voice|face|tattoo|sleeve|watch|desk|bedroom|kitchen|window|screen)\b/giu,
  },
  {
    kind: 'hasPool',
    pattern:
      /\b(?:and|by)\s+(?:no ?one|nobody)\s+else\b|\b(?:no ?one|nobody) else (?:was|were|had|knew|saw|could have)\b|\b(?:numbered|copy|number)\s+\d+\s+of\s+\d+\b/giu,
  },
  {
    kind: 'closedList',
    pattern:
      /[’']s\s+(?:two|three|four|five|six|seven|eight|nine|ten)\s+(?:\p{L}+\s+){0,2}?\p{L}+s\b|\b(?:night|morning|weekend)\s+(?:\p{L}+\s+)?(?:crew|team|staff|shift|desk|watch)\b/giu,
  },
  {kind: 'onlyOne', pattern: /\b(?:[Tt]he|[Aa])\s+(?:lone|sole|single|only|solitary)\s+\p{Lu}\p{L}+/gu},
  {kind: 'onlyOne', pattern: /\bthe only (?:key|copy|access|password|badge|recording|photograph|draft|set of)\b/giu},
  {
    kind: 'longest',
    pattern: new RegExp(
      `\\bthe\\s+(?:youngest|oldest|newest|tallest|shortest|longest|most (?:senior|junior|recent)|last|first)\\s+(?:there|among them|of (?:them|the)|present|in (?:the|line)|hired|recruit)\\b|\\b${number}(?:-\\w+)?\\s+years\\s+(?:at|in|with)\\s+(?:the|a|its|\\p{Lu})|\\b(?:newly|recently|just|only)\\s+(?:returned|arrived|joined|hired|promoted|transferred|appointed|retired|qualified|back|married|divorced|widowed|bereaved)\\b|\\b(?:new recruit|new hire|newcomer|trainee|probationary)\\b`,
      'giu',
    ),
  },
  {
    kind: 'closedList',
    pattern: new RegExp(
      `\\b${gathering}\\s+(?:on|of)\\s+(?:the\\s+)?${day}|\\b(?:returned|back|away)\\s+(?:from|on)\\s+(?:\\p{L}+\\s+)?leave\\b|\\b(?:the\\s+)?(?:night|morning|day|evening|afternoon|hour)\\s+of\\s+the\\s+\\p{L}+`,
      'giu',
    ),
  },
  {
    kind: 'trait',
    pattern:
      /\b(?:wears|drives an?|rides an?|owns (?:the|an?) (?!share|stake|stock|interest|minority|majority)|rents|keeps (?:bees|horses|goats|chickens|a dog)|teaches|coaches|tutors|sings in|plays (?:the|in|for)|volunteers|commutes|cycles to|lives (?:in|at|on|near|with|above|opposite|next)|moved (?:here|there|to|from) \p{Lu}|studied|trained (?:at|under|in|as)|worships|preaches|prays at|runs (?:an? (?:\p{L}+ )?(?:shop|bakery|caf[eé]|blog|choir|club|stall)|marathons)|collects|has (?:diabetes|asthma|epilepsy|cancer|dyslexia|a (?:\p{L}+ )?(?:limp|scar|tattoo|stammer|accent|pacemaker|disability)|(?:two|three|four|five|six|twin) (?:step|grand)?(?:children|daughters|sons|boys|girls|dogs|cats))|on crutches|in a sling|chemotherapy|dialysis|hijab|turban|kippah|veil|sole (?:carer|parent)|single (?:mother|father|parent)|numberplate|number plate|(?:license|licence) plate|with the plate)/giu,
  },
  {
    kind: 'shift',
    pattern:
      /\b\d{1,2}[.:]\d{2}\s+(?:train|bus|ferry|flight|boat|tram|shift|service)\b|\b(?:first|second|third|early|late|graveyard|dawn) shift\b/giu,
  },
  {
    kind: 'room',
    pattern:
      /\b(?:first|second|third|fourth|fifth|last|next|corner|window|end|back|front)\s+(?:desk|seat|office|bed|locker|table|bench|row|cubicle|bunk)\b|\bby the (?:window|door|lift|elevator|stairs|printer|kitchen|exit)\b|\b(?:control|engine|boiler|server|print|post|mail|plant|strong) room of\b/giu,
  },
  {
    kind: 'trace',
    pattern:
      /\b(?:taken|photographed|filmed|recorded|scanned|overheard|typed|left)\s+(?:from|in|inside|at|by|on|with)\s+(?:the|a|an|his|her|their|its|\d)|\b(?:voicemail|voice message|voice note|text message|screenshot of|selfie)\b|\b(?:linkedin|facebook|instagram|dating|online) (?:profile|page|account|post)\b|\bcc[’']?d to\b|\b(?:handwritten|hand-written|handwriting|annotated|marginalia|torn|creased|dog-eared|initialled|initialed|stain|watermarked|redacted by|postmark\w*|fax header|letterhead)\b|\bpage \d+ of the copy\b|\bpassword\b|\bforwarded (?:from|to) \p{L}+/giu,
  },
  {kind: 'trace', pattern: /\b(?:on|aboard|boarded|took|caught|for)\s+flight\s+(?=\w*\d)\w+\b/giu},
  {
    kind: 'smallGroup',
    pattern:
      /\b(?:village|parish|hamlet|island|one-room|family-run|family-owned)\s+(?:council|school|clinic|church|practice|surgery|library|post office|police station|hall|pub|bakery|firm|hotel|restaurant|pharmacy|newspaper)\b/giu,
  },
  {
    kind: 'shift',
    pattern:
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s+(?:(?:morning|afternoon|evening|night)s?\s+)?(?:\p{L}+\s+){0,2}?(?:crew|shift|team|class|choir|staff|watch|club|desk|surgery|rota|congregation)\b|\b(?:night|evening|morning|weekend|day)\s+in question\b/giu,
  },
  {
    kind: 'room',
    pattern:
      /\b(?:seated|sitting|sat|standing|stood|placed|parked|billeted|housed|lodged)\s+(?:(?:right|just|directly|immediately|one|two|three|four|a few|some)\s+)?(?:next to|beside|opposite|behind|across from|in front of|by|places?|seats?|rows?|chairs?|doors?|steps?)\b/giu,
  },
  {
    kind: 'closedList',
    pattern:
      /\bonly\s+(?:the|an?|his|her|its|their)\s+[^,.;]{2,60}?\b(?:saw|seen|had|has|have|knew|know|knows|read|held|see|sees|received|got|kept|signed|heard)\b/giu,
  },
  {
    kind: 'namedKin',
    pattern:
      /\b(?:an?|one|two|three)\s+(?:wife|husband|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|stepson|stepdaughter|fianc[eé]e?|girlfriend|boyfriend)(?:s|[’']s)?\b/giu,
  },
  {
    kind: 'trace',
    pattern:
      /\b(?:christmas|birthday|greeting|wedding|sympathy|condolence|love|thank-you|expense|mileage)\s+(?:card|letter|note|invitation|claim|report|sheet)s?\b/giu,
  },
  {
    kind: 'copy',
    pattern:
      /\b(?:carbon|personal|only|spare|numbered|annotated|private) cop(?:y|ies)\b|\bon the back of\b|\b(?:kept|stored|locked|filed away) (?:in|under|behind|inside)\b/giu,
  },
  // Of one copy: what is cut, torn or missing, whoever has held it knows.
  {
    kind: 'copy',
    pattern:
      /\b(?:(?:name ?tag|name ?plate|name badge|label|sticker|corner|top|bottom|edge|margin|photograph|photo|portrait|stub|seal|signature|stamp|cover|lid|lens|lines?)\s+(?:was\s+|is\s+|were\s+|are\s+|partly\s+|half\s+){0,2}(?:cut (?:off|out|away)|torn|ripped|folded|scratched|rubbed (?:off|out)|taped|blacked out|whited out|painted over|burned|burnt|melted|snapped|chipped|cracked|bent|peeled|missing)|from which the \p{L}+ (?:was|has been|had been) (?:cut|torn|scratched|removed|rubbed|peeled)|(?:missing|without) (?:its|a|one) (?:corner|cover|page|seal|label|tag|stub|edge|lid))\b/giu,
  },
  {
    kind: 'trait',
    pattern: new RegExp(
      `\\b(?:with|has|had|on)\\s+(?:an?|his|her|their|one)\\s+${injured}\\b|\\bfrom (?:a|his|her|their) (?:hospital |sick ?|wheel)(?:bed|chair)\\b`,
      'giu',
    ),
  },
  {
    kind: 'namedKin',
    pattern:
      /\b(?:known (?:to|among) (?:all|everyone|everybody|colleagues|friends|neighbours) as|nicknamed|goes by the name|answers to)\b/giu,
  },
  {
    kind: 'office',
    pattern:
      /\b(?:its|the|their)\s+(?:first|second|third|only|lead|principal)\s+(?:tenor|alto|soprano|bass|baritone|violin|cello|trumpet|oboe|clarinet|flute|horn|drummer|goalkeeper|oarsman|cox|bowler)\b/giu,
  },
]
