/** @internal */
export type Quantity = {readonly min: number; readonly max: number | null}

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const exactly = (count: number): Quantity => ({min: count, max: count})
const atLeast = (count: number): Quantity => ({min: count, max: null})

/** A word that says how many by itself. @internal */
export const quantities: ReadonlyMap<string, Quantity> = new Map([
  ...cardinals.map((word, count): [string, Quantity] => [word, exactly(count)]),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, tens): [string, Quantity] => [word, exactly(30 + tens * 10)]),
  ['a', exactly(1)],
  ['an', exactly(1)],
  ['another', exactly(1)],
  ['single', exactly(1)],
  ['both', exactly(2)],
  ['dozen', exactly(12)],
  ['several', atLeast(3)],
  ['many', atLeast(3)],
  ['numerous', atLeast(3)],
  ['most', atLeast(2)],
  ['multiple', atLeast(2)],
  ['some', atLeast(2)],
  ['other', atLeast(2)],
  ['few', atLeast(2)],
  ['handful', atLeast(2)],
  ['couple', exactly(2)],
  ['pair', exactly(2)],
  ['trio', exactly(3)],
  ['dozens', atLeast(24)],
  ['scores', atLeast(40)],
  ['hundreds', atLeast(200)],
  ['thousands', atLeast(2000)],
])

/** @internal */
export const ordinals: ReadonlySet<string> = new Set('second third fourth fifth sixth'.split(' '))

/** Before a number that is not certain. @internal */
export const roughly: ReadonlySet<string> = new Set(
  'about around roughly nearly almost approximately some up under fewer less'.split(' '),
)

/** "12", "1,200", or a word for it. @internal */
export function quantityOf(word: string): Quantity | undefined {
  const known = quantities.get(word)
  if (known !== undefined) return known
  if (word.length > 9 || !/^\d[\d,]*$/.test(word)) return undefined
  return exactly(Number(word.replaceAll(',', '')))
}
