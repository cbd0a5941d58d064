import {readFile} from 'node:fs/promises'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {progressOn} from '../terminal/progress.ts'
import {readFiles} from '../verify/ndjson.ts'
import {draftOf} from './draftOf.ts'
import {type Newsroom, newsroomOf, nobodys} from './newsroom.ts'
import {outputTo} from './output.ts'
import {CannotDraft} from './source.ts'
import {sourceText} from './sourceText.ts'

/** Wire copy and articles are some thousand words. */
const largest = 4_000_000

export const draft: Command = {
  help: `Usage: sourceline draft <file …> [--outlet <name>] [--out <directory>] [--known <ndjson>]

  <file …>           plain text (.txt), Markdown (.md), HTML (.html) or an agency's ninjs (.json)
  --outlet <name>    whose text it is; without it, what the file says, or nobody
  --out <directory>  a file of drafts for each file, beside shared.ndjson; without it, to standard output
  --known <ndjson>   the newsroom's documents, such as an export: its own organizations are referred to and not entered
                     again, and what is near to one of its claims, or to an agency's sentence, is told beside

Makes of each text an article with its claims marked and the report it is based on, with who says so as attributions: NDJSON,
for an import or the command "lake". Nothing is entered that the text does not say: a hedge ("reportedly") has nobody behind it.

It can be run again: what is in the directory already is left as it is, and the same text has the same ids. A file that
cannot be read is told, and stops no other.

Exit code: 0 every file was drafted, 1 some were not, 2 it could not be carried out.`,

  async run(args, {terminal}) {
    const {values, positionals} = parsedArguments(args, {
      outlet: {type: 'string'},
      out: {type: 'string'},
      known: {type: 'string'},
    })
    if (positionals.length === 0)
      throw new CannotRun('Give the files to draft: sourceline draft story.txt --out drafts')
    const output = await outputTo(values.out, terminal.out)
    const unseen = progressOn({}, () => 0)
    const newsroom =
      values.known === undefined ? nobodys : newsroomOf(await readFiles([values.known], 'passedOver', unseen))
    const progress = progressOn(terminal, () => performance.now())
    progress.begin('Drafting', positionals.length)
    let failed = 0
    try {
      for (const file of positionals) {
        const {trouble, before = []} = await drafted(file, values.outlet, output, newsroom)
        if (trouble !== undefined) failed++
        const lines = trouble === undefined ? before : [trouble]
        if (lines.length > 0) progress.end()
        for (const line of lines) terminal.error(`${file}: ${line}`)
        progress.add(1)
      }
    } finally {
      progress.end()
    }
    for (const line of output.told()) terminal.error(line)
    return failed > 0 ? 1 : 0
  },
}

/** Drafts a file, and says what was wrong with it, or what the newsroom has already that is near to it. */
async function drafted(
  file: string,
  outlet: string | undefined,
  output: Awaited<ReturnType<typeof outputTo>>,
  newsroom: Newsroom,
): Promise<{readonly trouble?: string; readonly before?: readonly string[]}> {
  try {
    if (await output.has(file)) return {}
    const text = await readFile(file, 'utf8')
    if (text.length > largest) return {trouble: 'It is larger than any article. Cut it into articles.'}
    const made = draftOf(file, sourceText(file, text), outlet, newsroom)
    await output.write(file, made)
    return {before: made.before}
  } catch (error) {
    if (error instanceof CannotDraft) return {trouble: error.message}
    if (error instanceof CannotRun) throw error
    if (error instanceof Error && 'code' in error) return {trouble: unreadable(String(error.code), error.message)}
    throw error
  }
}

function unreadable(code: string, message: string): string {
  if (code === 'ENOENT') return 'There is no such file.'
  if (code === 'EISDIR') return 'It is a directory. Name its files.'
  if (code === 'EACCES') return 'It may not be read.'
  if (code === 'ENOSPC')
    throw new CannotRun('The disk is full. What was drafted so far is there; run it again to go on.')
  return message
}
