import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'
import {createLake, type InitialDocument} from '../../../src/lake/index.ts'
import {applyPlan, emptyManifest, type Manifest, reconcile} from '../../../src/rebuild/index.ts'
import {extraDocuments} from '../../rebuild/extraDocuments.ts'
import {compiledOnce, main, type Run, sourceline} from '../sourceline.ts'
import {pages} from './pages.ts'

const config = join(import.meta.dirname, 'sourceline.config.ts')

/** A site on a lake of its own that answers over HTTP, for one test. */
export type TestSite = {
  readonly folder: string
  readonly manifestFile: string
  readonly editor: SanityClient
  /** What the editor's client has. */
  readonly token: string
  /** Runs a command of the site. */
  readonly run: (args: readonly string[], more?: {env?: Record<string, string>; input?: string}) => Promise<Run>
  /** What Node is given to run one, and the environment it takes. */
  readonly command: (args: readonly string[]) => string[]
  readonly env: Record<string, string>
  readonly manifest: () => Manifest
  /** Nobody answers any more. */
  readonly close: () => Promise<void>
}

/** Built once, unless told otherwise. */
export async function openSite({
  documents = extraDocuments(),
  isBuilt = true,
}: {
  documents?: readonly InitialDocument[]
  isBuilt?: boolean
} = {}): Promise<TestSite> {
  // Published an hour ago: what a test saves is later.
  let ago = 3_600_000
  const lake = await createLake({documents, now: () => new Date(Date.now() - ago)})
  ago = 0
  const {url} = await lake.listen(0)
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-site-'))
  onTestFinished(async () => {
    await lake.close()
    rmSync(folder, {recursive: true, force: true})
  })
  const manifestFile = join(folder, 'site.manifest.json')
  const args = ([name = '', ...rest]: readonly string[]) => [
    name,
    '--config',
    config,
    '--manifest',
    manifestFile,
    ...rest,
  ]
  const site: TestSite = {
    folder,
    manifestFile,
    editor: lake.client({token: lake.token}),
    token: lake.token,
    run: (given, {env = {}, input = ''} = {}) => sourceline(args(given), {LAKE: url, ...env}, {input}),
    command: (given) => ['--no-warnings', main, ...args(given)],
    env: {...compiledOnce, LAKE: url},
    manifest: () => JSON.parse(readFileSync(manifestFile, 'utf8')),
    close: () => lake.close(),
  }
  if (isBuilt) {
    const plan = await reconcile({client: lake.client(), queries: pages, manifest: emptyManifest})
    writeFileSync(manifestFile, JSON.stringify(applyPlan(emptyManifest, plan)))
  }
  return site
}

/** A file beside the site, for one test. */
export function fileBeside({folder}: TestSite, name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
