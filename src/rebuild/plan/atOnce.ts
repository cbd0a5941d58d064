/** As many requests under way as a Content Lake answers gladly. */
const MOST = 8

/** Does something for each item, a few at a time; results come in the order of the items. @internal */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  most: number = MOST,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const one = async () => {
    for (const [at, item] of queue) results[at] = await work(item)
  }
  await Promise.all(Array.from({length: most}, one))
  return results
}
