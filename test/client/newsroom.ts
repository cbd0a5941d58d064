import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createNewsroom, type Newsroom, type NewsroomOptions} from '../../src/index.ts'
import {createLake, type InitialDocument, type Lake, type LakeOptions} from '../../src/lake/index.ts'

const production = join(import.meta.dirname, '../../seeds/production')

/** The seed stories as stored documents; pictures are left out, since no asset is uploaded here. */
export function seeds(): InitialDocument[] {
  return readdirSync(production).flatMap((file) =>
    readFileSync(join(production, file), 'utf8')
      .trim()
      .split('\n')
      .map((line): InitialDocument => JSON.parse(line)),
  )
}

/** A real lake with these documents, and a newsroom that reads it as any visitor would. */
export async function newsroomOf(
  documents: readonly InitialDocument[],
  options: Omit<NewsroomOptions, 'client'> & {lake?: LakeOptions} = {},
): Promise<{lake: Lake; newsroom: Newsroom}> {
  const {lake: lakeOptions, ...rest} = options
  const lake = await createLake({documents, ...lakeOptions})
  return {lake, newsroom: createNewsroom({client: lake.client(), ...rest})}
}

/** Everything an async iterable gives. */
export async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
