import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/browser.ts'
import {documentPane, newDocument} from './studio.ts'

/* `sourceline lake --dev`: one's own Studio as it is written, on a lake, logged in. */

const root = join(import.meta.dirname, '../..')
mkdirSync(join(root, '.sourceline'), {recursive: true})
const studio = mkdtempSync(join(root, '.sourceline/dev-studio-'))
const event = (label: string) => `import {defineField, defineType} from 'sanity'
export const event = defineType({
  name: 'event',
  type: 'document',
  fields: [defineField({name: 'name', title: '${label}', type: 'string'})],
})
`
const files = {
  'package.json':
    '{"name": "dev-studio", "private": true, "type": "module", "dependencies": {"sanity": "*", "styled-components": "*"}}',
  'sanity.cli.ts': "export {default} from '../../sanity.cli.ts'\n",
  'event.ts': event('Name'),
  'sanity.config.ts': `import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {localWorkspace} from '../../src/lake/workspace/index.ts'
import {event} from './event.ts'
export default defineConfig({
  ...localWorkspace(),
  name: 'newsroom',
  basePath: '/newsroom',
  projectId: 'sourceline',
  dataset: 'production',
  plugins: [structureTool()],
  schema: {types: [event]},
})
`,
}

let child: ChildProcess
let browser: Browser
let page: Page

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(studio, name), text)
  child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'lake', join(studio, 'lake'), '--port', '0', '--dev-folder', studio],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const url = await addressOf(child)
  browser = await launchBrowser()
  page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${url}/studio/newsroom`)
})
afterAll(async () => {
  await browser?.close()
  child.kill()
  rmSync(studio, {recursive: true, force: true})
})

describe('a Studio under sanity dev behind the lake', () => {
  it('is logged in, and its documents are the lake’s', async () => {
    await page.getByTestId('new-document-button').waitFor()
    const pane = await newDocument(page, 'event')
    await pane.getByTestId('field-name').locator('input').fill('Opening night')
    await pane
      .getByTestId('review-changes-button')
      .or(pane.getByText(/^(Saved|Edited just now)/))
      .first()
      .waitFor()
  })

  it('shows a change of its schema while it is open', async () => {
    const pane = await documentPane(page)
    expect(await pane.getByText('Evening', {exact: true}).count()).toBe(0)
    writeFileSync(join(studio, 'event.ts'), event('Evening'))
    await page.getByText('Evening', {exact: true}).first().waitFor()
  })
})

/** The address a lake says it is at. */
function addressOf({stdout, stderr}: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const stream of [stdout, stderr]) {
      stream?.on('data', (chunk) => {
        printed += chunk
        const [, address] = /^Lake\s+(http\S+)/m.exec(printed) ?? []
        if (address) resolve(address)
      })
      stream?.on('close', () => reject(new Error(`The lake has ended:\n${printed}`)))
    }
  })
}
