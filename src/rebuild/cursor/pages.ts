import type {DocumentRow} from '../journal/documentRow.ts'

/** So many documents of one question. @internal */
export const PAGE = 2000

/** One page of documents after the other, in the order of their ids. @internal */
export async function* pages<Page extends {readonly rows: readonly DocumentRow[]}>(
  ask: (after: string) => Promise<Page>,
): AsyncGenerator<Page> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Page = await ask(after)
    yield page
    after = page.rows.length === PAGE ? page.rows.at(-1)?.id : undefined
  }
}
