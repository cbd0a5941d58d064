import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {type Browser, chromium} from 'playwright-core'
import {run, withProgress} from './progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where a browser may come from, in this order; each answers with a path or null. */
const sources: {name: string; find: () => Promise<string | null>}[] = [
  {name: 'SOURCELINE_BROWSER', find: async () => process.env.SOURCELINE_BROWSER ?? null},
  {name: 'installed', find: async () => installed()},
  {name: "the system's package manager", find: fromPackageManager},
  {name: "Playwright's download", find: fromPlaywright},
]

/** The path of a Chromium to drive, installing one where that is possible. */
export async function findBrowser(): Promise<string> {
  const tried: string[] = []
  for (const {name, find} of sources) {
    try {
      const path = await find()
      if (path && executable(path)) return path
      tried.push(`${name}: ${path ? `${path} cannot be run` : 'none'}`)
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  throw new Error(
    `No Chromium for the browser tests.\n${tried.map((line) => `  ${line}`).join('\n')}\n` +
      'Install Chromium or Chrome, or set SOURCELINE_BROWSER to the path of one.',
  )
}

/**
 * Headless, and quiet: without these switches Chromium talks to hosts of its maker. One that does not close in time is left to the end of
 * this process, which ends it.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const close = browser.close.bind(browser)
  browser.close = (options) => Promise.race([close(options), pause(20_000, undefined, {ref: false})])
  return browser
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces]
  return candidates.find(executable) ?? null
}

async function fromPackageManager(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !executable('/usr/bin/apt-get')) return null
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  await withProgress("Installing Chromium from the system's packages", async () => {
    await run('apt-get', ['update', '-qq'], {env})
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {env})
  })
  return installed()
}

async function fromPlaywright(): Promise<string | null> {
  const cli = join(import.meta.dirname, '../node_modules/playwright-core/cli.js')
  await withProgress('Downloading Chromium', () =>
    run(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium']),
  )
  return chromium.executablePath()
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (import.meta.main) console.log(await findBrowser())
