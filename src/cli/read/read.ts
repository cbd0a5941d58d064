import {readFile} from 'node:fs/promises'
import {readAttributions} from '../../reading/index.ts'
import {fromDocuments} from '../../sourcing/index.ts'
import {knownOrganizations} from '../../sourcing/knownOrganizations.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {CannotDraft} from '../draft/source.ts'
import {sourceText} from '../draft/sourceText.ts'
import {progressOn} from '../terminal/progress.ts'
import {readFiles} from '../verify/ndjson.ts'
import {readingText} from './readingText.ts'
import {beforeText, saidBefore} from './saidBefore.ts'

export const read: Command = {
  help: `Usage: sourceline read <file> [--known <ndjson>] [--json]

  <file>    plain text (.txt), Markdown (.md), HTML (.html) or an agency's ninjs (.json); "-" for standard input
  --known <ndjson>  the newsroom's documents, such as an export: what is near to one of its claims is told, and its
                    own organizations are read by their names
  --json    the text that was read, and its readings with positions in it

Prints who the text says says what: each sentence with source and cue underlined, and what the text says of the source.

Exit code: 0 it was read, 2 it could not be.`,

  async run(args, {terminal, input}) {
    const {values, positionals} = parsedArguments(args, {json: {type: 'boolean'}, known: {type: 'string'}})
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) throw new CannotRun('Give one file to read: sourceline read story.txt')
    const text = await textIn(file, input)
    const unseen = progressOn({}, () => 0)
    const known = values.known === undefined ? undefined : await readFiles([values.known], 'passedOver', unseen)
    const organizations = known && knownOrganizations(fromDocuments(known))
    const readings = readAttributions(text, {language: 'en', ...(organizations && {organizations})})
    const before = known && saidBefore(known)
    const told = readings.map((reading) => ({...reading, ...(before && {saidBefore: before(text, reading)})}))
    if (values.json) terminal.out(JSON.stringify({text, readings: told}, null, 2))
    else
      terminal.out(
        readings.length === 0
          ? 'Nothing in it is put down to anybody.'
          : told
              .map((reading) =>
                [readingText(text, reading, terminal), ...(reading.saidBefore ?? []).map(beforeText)].join('\n'),
              )
              .join('\n\n'),
      )
    return 0
  },
}

async function textIn(file: string, input: () => Promise<string>): Promise<string> {
  try {
    const written = file === '-' ? await input() : await readFile(file, 'utf8')
    const {headline, paragraphs} = sourceText(file === '-' ? 'input.txt' : file, written)
    return [...(headline === undefined ? [] : [headline]), ...paragraphs].join('\n')
  } catch (error) {
    if (error instanceof CannotDraft) throw new CannotRun(`${file}: ${error.message}`)
    if (error instanceof Error && 'code' in error) throw new CannotRun(`${file} cannot be read: ${error.message}`)
    throw error
  }
}
