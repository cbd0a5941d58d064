/** Held by one person at a time: with "the" before them they are as good as a name. @internal */
export const offices: ReadonlySet<string> = new Set(
  `president premier chancellor minister governor mayor senator congressman congresswoman king queen prince princess pope
  bishop archbishop cardinal coach judge justice chairman chairwoman chair ceo nominee candidate leader actor actress
  singer author star billionaire businessman mogul tycoon frontrunner front-runner  secretary speaker ambassador envoy
  commissioner director head chief editor emperor sultan sheikh ayatollah magnate
  lawmaker congressman congresswoman representative sheriff rector dean principal founder veteran
  democrat republican sultan emir`.split(/\s+/),
)

/** Before a name. @internal */
export const titles: ReadonlySet<string> = new Set(
  'mr. mrs. ms. mr mrs ms dr. dr gov. sen. rep. gen. col. lt. maj. capt. rev. prof. sir lord lady president senator governor mayor king queen prince princess pope judge justice'.split(
    ' ',
  ),
)
