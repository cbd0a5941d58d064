import {writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {linesOf} from '../../src/cli/lines.ts'
import {fileOf} from './sourceline.ts'

async function linesIn(text: string | Buffer): Promise<string[]> {
  const file = fileOf([])
  writeFileSync(file, text)
  const lines: string[] = []
  for await (const line of linesOf(file)) lines.push(line)
  return lines
}

it('ends a line at a line feed, and at no separator that JSON leaves inside a text', async () => {
  const line = JSON.stringify({name: 'a\u2028b\u2029c\u0085d'})
  expect(await linesIn(`${line}\n${line}\n`)).toEqual([line, line])
})

it('is without a byte order mark, and has a last line without its end', async () => {
  expect(await linesIn('\uFEFF{"a": 1}\n\n{"b": 2}')).toEqual(['{"a": 1}', '', '{"b": 2}'])
})

it('keeps a letter whole that two pieces of the file share', async () => {
  const long = 'ü'.repeat(100_000)
  expect(await linesIn(`x${long}\n${long}`)).toEqual([`x${long}`, long])
})

it('tells how much was read, byte for byte', async () => {
  const file = fileOf(['ü'.repeat(100_000), 'b'])
  let read = 0
  for await (const _ of linesOf(file, (bytes) => (read += bytes)));
  expect(read).toBe(200_002)
})
