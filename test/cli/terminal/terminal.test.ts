import {describe, expect, it} from 'vitest'
import {printable, wrapped} from '../../../src/cli/terminal/printable.ts'
import {progressOn} from '../../../src/cli/terminal/progress.ts'
import {processTerminal} from '../../../src/cli/terminal/terminal.ts'

function streams(isTTY: boolean, env: Record<string, string> = {}) {
  const written: string[] = []
  const stream = {isTTY, columns: 80, write: (text: string) => written.push(text)}
  return {terminal: processTerminal({stdout: stream, stderr: stream, env}), written}
}

describe('colours', () => {
  it('are there on a terminal', () => {
    expect(streams(true).terminal.paint('red', 'error')).toBe('\u001b[31merror\u001b[39m')
  })

  it('are not there in a pipe, nor for whoever says NO_COLOR', () => {
    expect(streams(false).terminal.paint('red', 'error')).toBe('error')
    expect(streams(true, {NO_COLOR: '1'}).terminal.paint('red', 'error')).toBe('error')
    expect(streams(true, {NO_COLOR: ''}).terminal.paint('red', 'error')).not.toBe('error')
  })
})

describe('a progress bar', () => {
  it('appears after a second, is written over, and leaves nothing behind', () => {
    const {terminal, written} = streams(true)
    let now = 0
    const progress = progressOn(terminal, () => now)
    progress.begin('Reading', 200)
    progress.add(50)
    expect(written).toEqual([])
    now = 1000
    progress.add(50)
    expect(written).toEqual([`\r\u001b[KReading   ${'█'.repeat(15)}${'░'.repeat(15)}  50 %`])
    progress.begin('Checking', 0)
    expect(written.at(-1)).toBe('\r\u001b[KChecking …')
    progress.end()
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  it('of work without a total says at once what is being done', () => {
    const {terminal, written} = streams(true)
    progressOn(terminal, () => 0).begin('Sorting out 9000 documents', 0)
    expect(written).toEqual(['\r\u001b[KSorting out 9000 documents …'])
  })

  it('never shows where nobody watches', () => {
    const {terminal, written} = streams(false)
    let now = 0
    const progress = progressOn(terminal, () => now)
    progress.begin('Reading', 2)
    now = 5000
    progress.add(1)
    progress.end()
    expect(written).toEqual([])
  })
})

describe('text for a terminal', () => {
  it('is broken between words and indented', () => {
    expect(wrapped('one two three four', 10, '  ')).toBe('one two\n  three\n  four')
    expect(wrapped('averyverylongword it', 8, '')).toBe('averyverylongword\nit')
  })

  it('has nothing in it that a terminal obeys', () => {
    expect(printable(' a\u0000\u009bb\u2066c\t\td ')).toBe('a b c d')
  })
})
