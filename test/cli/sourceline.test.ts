import {describe, expect, it} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {sourceline} from './sourceline.ts'

describe('sourceline', () => {
  it('lists every command with --help', async () => {
    const {code, out, error} = await sourceline(['--help'])
    expect({code, error}).toEqual({code: 0, error: ''})
    for (const [name, {summary}] of commands) expect(out).toEqual(listed(name, summary))
  })

  it.each([...commands.keys()])('says with %s --help what it takes and how it ends', async (name) => {
    const {code, out, error} = await sourceline([name, '--help'])
    expect({code, error}).toEqual({code: 0, error: ''})
    expect(out).toContain(`Usage: sourceline ${name}`)
    expect(out).toContain('Exit code:')
  })

  it.each([
    ['no command', [], 'No command was given.'],
    ['an unknown one', ['verfy'], 'There is no command “verfy”.'],
    ['an inherited property', ['constructor'], 'There is no command “constructor”.'],
  ])('ends with 2 on %s, and says what there is', async (_, args, message) => {
    const {code, out, error} = await sourceline(args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
    expect(error).toEqual(listed('verify', 'Which house rules the articles break, where, and how to mend it.'))
  })
})

/** A row of the list of commands. */
function listed(name: string, summary: string) {
  return expect.toSatisfy((text: string) =>
    text.split('\n').some((line) => line.startsWith(`  ${name} `) && line.endsWith(` ${summary}`)),
  )
}
