import {fromDocuments, policyFrom} from '../../sourcing/index.ts'
import {knownOrganizations} from '../../sourcing/knownOrganizations.ts'
import {CannotRun, type Command} from '../command.ts'
import {datasetIn} from '../dataset.ts'
import type {StoredDocument} from '../documents.ts'
import {type Progress, progressOn} from '../terminal/progress.ts'
import {check, checkWithRecords} from './check.ts'
import {readDataset} from './dataset.ts'
import {datedAhead} from './datedAhead.ts'
import {readFiles} from './ndjson.ts'
import {type Options, optionsFrom} from './options.ts'
import {readRecords} from './records.ts'
import {reportText} from './reportText.ts'
import {notAsStored} from './stored.ts'
import {approvalsIn, verdict} from './verdict.ts'

export const verify: Command = {
  help: `Usage: sourceline verify [--file <ndjson> …] [--records <where>] [--drafts] [--at <instant>] [--json]

  --file <ndjson> …  the documents of these files, one a line; several may follow one --file
  --records <where>  also what takes confidential records: an NDJSON file of them, or the name of the private dataset
  --drafts           drafts in the place of what is published; without it, as if there were none
  --at <instant>     as things stood then, such as 2026-05-06T09:00:00Z; without it, now
  --json             the findings as JSON

Without --file it reads the published documents of a dataset, named by
  SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET
  SANITY_API_READ_TOKEN   where the dataset is private, and for --drafts
  SOURCELINE_DESK_TOKEN   with --records <dataset>: a token that may read it, its history and the project's members
  SOURCELINE_API_HOST     another address than that of the hosted Content Lake

The policy document among them says how strict each rule is. Without --records, what takes
confidential records is told as not checked. What is stored otherwise than this release stores it (instants with
offsets, topics in a circle, days in no calendar) is told beside it, and sourceline migrate mends it; so is what is
dated in the future, which is shown all the same. Of records, nothing is ever printed but which rule an article breaks.

Exit code: 0 no rule is broken that blocks publishing, 1 one is, 2 it could not be carried out.`,

  async run(args, {terminal, env, now}) {
    const options = optionsFrom(args)
    const progress = progressOn(terminal, () => performance.now())
    try {
      const {createReader} = await import('../../reading/index.ts')
      const documents = await read(options, env, progress)
      const known = options.records ? await readRecords(options.records, datasetIn(env), env) : undefined
      progress.begin(`Sorting out ${documents.length} documents`, 0)
      const graph = fromDocuments(documents)
      const at = options.at ?? now
      const policy = policyFrom(documents)
      const found = known
        ? await checkWithRecords(graph, policy, known.records, at, progress)
        : check(graph, policy, at, progress, createReader({language: 'en', organizations: knownOrganizations(graph)}))
      const beside = {stored: notAsStored(documents), datedAhead: datedAhead(documents, now)}
      const judged = verdict(found, graph, at, beside, known && approvalsIn(known))
      progress.end()
      terminal.out(options.json ? JSON.stringify(judged, null, 2) : reportText(judged, terminal))
      return judged.totals.error > 0 ? 1 : 0
    } finally {
      progress.end()
    }
  },
}

function read(
  {files, drafts}: Options,
  env: Readonly<Record<string, string | undefined>>,
  progress: Progress,
): Promise<StoredDocument[]> {
  if (files.length > 0) return readFiles(files, drafts, progress)
  const dataset = datasetIn(env)
  if (dataset === undefined) {
    throw new CannotRun(
      'There is nothing to verify. Give files with --file, or name a dataset in SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET.',
    )
  }
  return readDataset(dataset, {token: env.SANITY_API_READ_TOKEN, drafts}, progress)
}
