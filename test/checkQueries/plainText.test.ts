import {mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {checkedQueries} from '../../src/checkQueries/index.ts'

async function checked(source: string) {
  const root = mkdtempSync(join(import.meta.dirname, '../../.sourceline/plain-'))
  writeFileSync(join(root, 'page.ts'), source)
  return checkedQueries([join(root, '*.ts')], {root})
}

it.each([
  `client.fetch('*[_type == "article"]{...}')`,
  'client.fetch<Row[]>(`*[_type == "article"]{...}`, {})',
  `defineContentQuery({name: 'a', query: '*[_type == "article"]{...}'})`,
  `const query = "*[_type == 'article']"`,
  `client.listen('*[_type == "article"]')`,
])('tells of GROQ that is handed over as plain text: %s', async (source) => {
  const {queries, problems} = await checked(`export const a = 1\n${source}\n`)
  expect(problems).toMatchObject([{line: 2, message: expect.stringContaining('plain text')}])
  expect(queries).toBe(1)
})

it.each([
  '// client.fetch("*[_type]{...}")',
  'fetch("https://example.org/*")',
  'const text = "call client.fetch(\'*[]\')"',
])('takes nothing else for a query: %s', async (source) => {
  expect(await checked(source)).toEqual({queries: 0, problems: []})
})
