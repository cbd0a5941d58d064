import {expect, it} from 'vitest'
import {keeping} from '../../src/reading/keeping.ts'

it('makes something of a text once, and forgets what was not asked about while a thousand others were', () => {
  const made: string[] = []
  const read = keeping((text) => {
    made.push(text)
    return [text.length]
  })
  expect(read('He vetoed it')).toBe(read('He vetoed it'))
  for (let at = 0; at < 450; at += 1) read(`paragraph ${at}`)
  read('He vetoed it')
  for (let at = 450; at < 900; at += 1) read(`paragraph ${at}`)
  read('He vetoed it')
  expect(made.filter((text) => text === 'He vetoed it')).toHaveLength(1)
  for (let at = 900; at < 2000; at += 1) read(`paragraph ${at}`)
  read('He vetoed it')
  expect(made.filter((text) => text === 'He vetoed it')).toHaveLength(2)
})
