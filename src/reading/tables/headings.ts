const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Before a colon they say what kind of piece it is, and not who says so. @internal */
export const labels =
  words(`exclusive breaking revealed bombshell analysis opinion comment editorial explained explainer watch listen
  video photos pictures gallery live latest update updated developing special feature profile interview review recap quiz
  podcast newsletter briefing fact factbox timeline background obituary correction clarification scoop just alert leaked
  investigation inside the how why what when where who`)

/** Leave open whether it is so. @internal */
export const contested =
  words(`alleged allegedly alleges alleging allegation allegations accused accuses accusing accusation suspected
  suspect reportedly reported claims claimed claim disputed disputes denies denied denial rumored rumoured unconfirmed unverified purported
  purportedly apparently apparent said told sources unnamed anonymous anonymously may might could charged charges
  allege contested believed thought feared`)

/** At the end of a headline. @internal */
export const outletsInShort = words(
  'reuters ap afp bbc cnn bloomberg wsj nyt ft upi dpa kyodo xinhua tass politico axios sources report reports',
)
