import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {atRest} from './atRest.ts'

/** What stands in the Studio by our own hand; the rest is Sanity's. */
const ours = [
  'source-card',
  'sourcing-panel',
  'mark-card',
  'remark-card',
  'record-dialog',
  'withdraw-dialog',
  'rules-table',
  'notice-preview',
  'notice-remark',
  'draft-notice',
  'attribution-line',
  'policy-weaker',
  'claim-stands',
  'who-says-so',
  'new-wording',
  'put-back',
  'topic-tree',
].map((id) => `[data-testid="${id}"]`)
const others = [
  '[data-newsroom-rail]',
  '[data-testid^="list-"]',
  '[data-testid^="desk-"]',
  '[data-testid^="template-"]',
]

type Violation = {
  readonly id: string
  readonly nodes: readonly {readonly target: readonly unknown[]; readonly html: string}[]
}

/**
 * What axe finds in our own markup on a page as it stands: a line a finding. A page is light or dark as its browser is.
 *
 * ```ts
 * expect(await accessibility(page)).toEqual([])
 * ```
 */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  await atRest(page)
  const violations = await page.evaluate(
    async (roots: string[]): Promise<Violation[]> => {
      const include = roots.filter((root) => document.querySelector(root) !== null)
      if (include.length === 0) return []
      const inPage: {run: (context: unknown, options: unknown) => Promise<{violations: Violation[]}>} = Reflect.get(
        window,
        'axe',
      )
      const found = await inPage.run({include: include.map((root) => [root])}, {resultTypes: ['violations']})
      return found.violations.map(({id, nodes}) => ({id, nodes: nodes.map(({target, html}) => ({target, html}))}))
    },
    [...ours, ...others],
  )
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`))
}

/** The same in the light and in the dark, and the page is left light. */
export async function accessibilityInBothLights(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({colorScheme})
    await page.locator(`[data-scheme=${colorScheme}]`).first().waitFor({state: 'attached'})
    found.push(...(await accessibility(page)).map((line) => `${colorScheme}: ${line}`))
  }
  return found
}
