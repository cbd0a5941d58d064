import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {proofOf, type Records, recordsFrom} from '../../gate/index.ts'
import {CannotRun} from '../command.ts'
import {asked, clientFor, type Dataset} from '../dataset.ts'
import {documentOn} from '../documents.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Confidential records, and whether anybody can be shown to have given the approvals among them. */
export type ReadRecords = {readonly records: Records; readonly isProven: boolean}

const mend = 'Give a token that may read it in SOURCELINE_DESK_TOKEN.'
const all = '*[_type in ["sourcingRecord", "approval"]]'

/**
 * Confidential records, from a file or from the private dataset of that name. A file has no history: its approvals are
 * taken at their word, and that is told.
 *
 * @throws CannotRun that repeats nothing of what was read: it is confidential
 */
export async function readRecords(from: string, newsroom: Dataset | undefined, env: Environment): Promise<ReadRecords> {
  if (existsSync(from)) return {records: recordsFrom(await documentsIn(from)), isProven: false}
  if (newsroom === undefined || !/^[a-z0-9][a-z0-9_-]{0,63}$/.test(from)) {
    throw new CannotRun(
      `--records: ${from} is no file. Name one, or the private dataset of the project in SANITY_STUDIO_PROJECT_ID.`,
    )
  }
  const place = {...newsroom, dataset: from}
  const client = await clientFor(place, {
    token: env.SOURCELINE_DESK_TOKEN ?? env.SANITY_API_READ_TOKEN,
    perspective: 'raw',
  })
  return asked(place, mend, async () => {
    const documents: {readonly _id: string}[] = await client.fetch(all)
    const ids = documents.map(({_id}) => _id)
    return {records: recordsFrom(documents, await proofOf(ids, client)), isProven: true}
  })
}

async function documentsIn(file: string): Promise<unknown[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const document = documentOn(line)
    if (document === null) throw new CannotRun(`${file}, line ${index + 1}: not a document.`)
    return [document]
  })
}
