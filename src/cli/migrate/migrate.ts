import {CannotRun, type Command, type Surroundings} from '../command.ts'
import {clientFor, datasetIn} from '../dataset.ts'
import {progressOn} from '../terminal/progress.ts'
import {answersIn, unanswered} from './answers.ts'
import {carryDataset} from './dataset.ts'
import {carryFile, writeWhole} from './files.ts'
import {type Options, optionsFrom} from './options.ts'
import {isTold, type Reported, totalsOf} from './report.ts'
import {documentText, totalsText} from './reportText.ts'
import {steps} from './steps/table.ts'

export const migrate: Command = {
  help: `Usage: sourceline migrate [--write] [--answers <file>] [--report <file>] [--json]
       sourceline migrate --file <ndjson> [--out <ndjson>] [--answers <file>] [--report <file>] [--json]

  --write           writes; without it nothing is changed, and only told
  --file <ndjson>   the documents of a file, one a line, in place of a dataset
  --out <ndjson>    a new file for them; the other stays as it is
  --report <file>   a line of JSON for each document that changes or has a question
  --answers <file>  a report in which somebody has put an "answer" beside questions
  --json            that report, on standard output

Carries what an earlier release stored to the model of this one: published documents, drafts, versions, and those of the desk,
which are in a dataset of their own. The dataset is named by
  SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET
  SANITY_API_WRITE_TOKEN  to write; to look, SANITY_API_READ_TOKEN does
  SOURCELINE_API_HOST     another address than that of the hosted Content Lake

It can be run as often as you like, and again after it was interrupted: what was carried needs no change. A document that
somebody edits meanwhile is read again, never overwritten. What could mean several things is asked and left as it is.

${Object.entries(steps)
  .map(([id, {does}]) => `  ${id.padEnd(18)} ${does}`)
  .join('\n')}

Exit code: 0 everything is carried, 1 something is left to write or to answer, 2 it could not be carried out.`,

  async run(args, surroundings) {
    const options = optionsFrom(args)
    const {terminal} = surroundings
    const reports: Reported[] = []
    const tell = (one: Reported) => {
      // What is not told about is only counted.
      reports.push(one)
      if (isTold(one)) terminal.out(options.json ? JSON.stringify(one) : `${documentText(one, terminal)}\n`)
    }
    await carryAll(options, surroundings, tell)
    if (options.report !== undefined) {
      await writeWhole(
        options.report,
        reports.filter(isTold).map((one) => `${JSON.stringify(one)}\n`),
      )
    }
    const totals = totalsOf(reports)
    const isDry = options.file === undefined ? !options.write : options.out === undefined
    if (!options.json) terminal.out(totalsText(totals, isDry))
    return totals.written < totals.changed || totals.questions > 0 ? 1 : 0
  },
}

async function carryAll(options: Options, surroundings: Surroundings, tell: (one: Reported) => void): Promise<void> {
  const {file, out, write, answers} = options
  const answerTo = answers === undefined ? unanswered : await answersIn(answers)
  const progress = progressOn(surroundings.terminal, () => performance.now())
  try {
    if (file !== undefined) {
      await carryFile({file, ...(out !== undefined && {out}), answerTo, progress, report: tell})
      return
    }
    const {from, token} = sourceIn(surroundings.env, write)
    const client = await clientFor(from, {token, perspective: 'raw'})
    for await (const one of carryDataset({from, client, write, answerTo, progress})) tell(one)
  } finally {
    progress.end()
  }
}

function sourceIn(env: Surroundings['env'], write: boolean) {
  const from = datasetIn(env)
  if (from === undefined) {
    throw new CannotRun(
      'There is nothing to carry. Give a file with --file, or name a dataset in SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET.',
    )
  }
  const token = env.SANITY_API_WRITE_TOKEN || (write ? undefined : env.SANITY_API_READ_TOKEN)
  if (!token) {
    throw new CannotRun(
      `Give a token in SANITY_API_WRITE_TOKEN${write ? '' : ' or SANITY_API_READ_TOKEN'}: without one, drafts and versions are not seen.`,
    )
  }
  return {from, token}
}
