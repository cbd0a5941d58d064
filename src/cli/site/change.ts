import {readFile} from 'node:fs/promises'
import * as z from 'zod/mini'
import {contentChange} from '../../rebuild/change.ts'
import {type ContentChange, changeOf, type SiteDefinition} from '../../rebuild/index.ts'
import {CannotRun, type Surroundings} from '../command.ts'
import {toldAsCannotRun} from './failures.ts'

export const optionsOfChange = {change: {type: 'string'}, document: {type: 'string'}} as const

export const changeHelp = `  --change <file>     the body of a webhook that webhookDefinition describes; - reads standard input
  --document <id>     a published document, as if everything about it had just changed`

/** Which change a command is about, as its options say. */
export type ChangeOptions = {change?: string; document?: string}

/**
 * @returns `undefined` where neither option is given
 * @throws CannotRun that says what is no change, or that no such document is published
 */
export async function changeFrom(
  {change, document}: ChangeOptions,
  site: Pick<SiteDefinition, 'client' | 'newsroom'>,
  {input}: Pick<Surroundings, 'input'>,
): Promise<ContentChange | undefined> {
  if (change !== undefined && document !== undefined) throw new CannotRun('Give --change or --document, not both.')
  if (document !== undefined) return changeOfDocument(document, site)
  if (change === undefined) return undefined
  const [text, name] = change === '-' ? [await input(), 'Standard input'] : [await readText(change), change]
  return changeIn(text, name)
}

async function changeOfDocument(
  id: string,
  {client, newsroom}: Pick<SiteDefinition, 'client' | 'newsroom'>,
): Promise<ContentChange> {
  const found = await toldAsCannotRun(() => changeOf(id, {client, newsroom}))
  if (found !== null) return found
  const mend = /^(drafts|versions)\./.test(id)
    ? 'That is the id of a draft: give that of what is published.'
    : 'What is gone is told by the body of its webhook alone: give that with --change.'
  throw new CannotRun(`No document “${id}” that pages could show is published. ${mend}`)
}

function changeIn(text: string, name: string): ContentChange {
  const checked = z.safeParse(contentChange, json(text, name))
  if (checked.success) return checked.data
  const where = checked.error.issues[0]?.path.join('.') || 'its root'
  throw new CannotRun(
    `${name} is not the body of a webhook that webhookDefinition describes: what stands at ${where} is not what it has there.`,
  )
}

/** The message of the parser quotes what it could not read, and is dropped. */
function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CannotRun(`${name} is not JSON.`)
  }
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotRun(
      `${file}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`}.`,
    )
  })
}
