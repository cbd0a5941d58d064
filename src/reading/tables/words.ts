const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** @internal */
export const pronouns = words('he she they it i we you')
/** Stand for people, and say nothing of who they are. @internal */
export const standIns = words(
  'one another others some many most several few both everyone everybody someone somebody those two three four five all',
)
/** @internal */
export const nobodies = words('no nobody none neither nothing noone')
/** @internal */
export const relatives = words("who which that whom whose who'd who've who'll who're")
/** @internal */
export const determiners = words(
  'a an the this that these those his her its their our my your one another some any each every both all several many few no',
)
/** Join a part of a sentence to another: a source does not reach over them. @internal */
export const subordinators = words(
  'that because but while although though if whether since when where what why how until than so unless whereas once nor yet as after before',
)
/** @internal */
export const prepositions = words(
  'of at in on for from to with by within inside near under over about against between among into outside across during through behind around after before along toward towards including like despite amid via without beyond off up out down upon',
)
/** @internal */
export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would can could shall should may might must 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't",
)
/** @internal */
export const forms = {
  be: words("is are was were be been being am isn't aren't wasn't weren't"),
  have: words("has have had having hasn't haven't hadn't"),
  /** What follows has not happened. */
  unreal: words("will shall should must may might can could 'll won't can't cannot couldn't shouldn't mustn't"),
  would: words("would wouldn't 'd"),
  negative: words(
    "not never hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
  ),
}
/** May stand between a source and its verb. @internal */
export const adverbs = words(
  'also later then now still once even never ever again first just only soon already further since today yesterday tomorrow himself herself themselves itself too often always sometimes twice instead however thus therefore meanwhile long repeatedly',
)
/** @internal */
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week weekend month year years weeks months days day last next this earlier late early',
)

const endLikeAdverbs = words(
  'family early only italy ally rally reply supply july bully jelly fly assembly anomaly monopoly butterfly lily belly elderly',
)

/** "privately", "immediately", "later": it may stand between a source and its verb. @internal */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !endLikeAdverbs.has(word))
}
