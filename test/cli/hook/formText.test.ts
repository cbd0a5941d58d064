import {execFileSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {forShell} from '../../../src/cli/hook/formText.ts'

it.each([
  'https://x.example/api?site=1&env=live',
  'https://x.example/$(touch pwned)',
  'https://x.example/`id`',
  "https://x.example/it's",
  'https://x.example/a b;c|d',
  '',
  'production',
])('gives a shell %j as one word, to the letter', (word) => {
  expect(execFileSync('sh', ['-c', `printf %s ${forShell(word)}`], {encoding: 'utf8'})).toBe(word)
})
