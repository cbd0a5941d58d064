import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export const seedsFolder = join(import.meta.dirname, '../../seeds')

/** A copy of the committed seeds to spoil. Removed with `using`. */
export function copyOfSeeds(): {directory: string} & Disposable {
  const directory = mkdtempSync(join(tmpdir(), 'seeds-'))
  cpSync(seedsFolder, directory, {recursive: true})
  return {directory, [Symbol.dispose]: () => rmSync(directory, {recursive: true})}
}

export function linesOf(directory: string, file: string): string[] {
  return readFileSync(join(directory, file), 'utf8').trimEnd().split('\n')
}

/** Changes the one line of a file that holds a text; returns its number, from 1. */
export function changeLine(directory: string, file: string, holding: string, change: (line: string) => string): number {
  const lines = linesOf(directory, file)
  const index = lines.findIndex((line) => line.includes(holding))
  const line = lines[index]
  if (line === undefined) throw new Error(`${file} has no line with ${holding}`)
  lines[index] = change(line)
  if (lines[index] === line) throw new Error(`The change left line ${index + 1} of ${file} as it was`)
  writeFileSync(join(directory, file), `${lines.join('\n')}\n`)
  return index + 1
}

/** Puts a line at the end of a file; returns its number, from 1. */
export function addLine(directory: string, file: string, line: string): number {
  const lines = [...linesOf(directory, file), line]
  writeFileSync(join(directory, file), `${lines.join('\n')}\n`)
  return lines.length
}
