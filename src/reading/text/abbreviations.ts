/** Before a name or a number: a full stop after one of these ends no sentence. @internal */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof rev fr hon gov lt sen rep reps sens gen col maj capt cmdr adm sgt cpl pvt supt insp det st mt ft pres amb atty dist no nos vs jan feb aug sept oct nov dec messrs'.split(
    ' ',
  ),
)

/** May end a sentence or not. @internal */
const trailingAbbreviations =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d s.c s.d okla ore pa r.i tenn tex vt va wash wis w.va wyo inc corp ltd co llc plc jr sr bros est etc al ave blvd dept univ assn approx tel ext ed u.s u.k u.n e.u'

/** Words that keep the full stop after them. @internal */
export const abbreviations: ReadonlySet<string> = new Set([
  ...leadingAbbreviations,
  ...trailingAbbreviations.split(' '),
])
