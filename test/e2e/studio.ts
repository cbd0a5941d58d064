/** Drives Sanity Studio the way an editor uses it. Each function is one thing an editor does; all wait for what they need. */

import type {Locator, Page, Request} from 'playwright-core'

/** Opens the newsroom's workspace and waits for its lists. */
export async function openStudio(page: Page, lakeUrl: string): Promise<void> {
  await page.goto(`${lakeUrl}/studio/newsroom`)
  await page.getByTestId('pane-item-Articles').waitFor({timeout: 60_000})
}

/**
 * Opens a document by its address, as a colleague's link does.
 *
 * @param as - who opens it, an id of the lake's users; a browser that has been told keeps it
 */
export async function openDocument(
  page: Page,
  lakeUrl: string,
  {id, type, as}: {id: string; type: string; as?: string},
): Promise<Locator> {
  await page.goto(`${lakeUrl}/studio/newsroom/intent/edit/id=${id};type=${type}/${as ? `?as=${as}` : ''}`)
  await page.getByTestId('form-view').waitFor({timeout: 60_000})
  return documentPane(page)
}

/** A new document from the menu of the navigation bar; returns the pane it opens in. */
export async function newDocument(page: Page, type: string): Promise<Locator> {
  await page.getByTestId('new-document-button').click()
  await page.getByTestId(`create-new-${type}`).click()
  return documentPane(page)
}

/** The last pane with a document in it: what was opened last stands on the right. */
export async function documentPane(page: Page): Promise<Locator> {
  const pane = page.getByTestId('document-pane').last()
  await pane.getByTestId('form-view').waitFor()
  return pane
}

/**
 * The open document with this title. Where there is no room the Studio folds panes to the left: the returned one is
 * unfolded.
 */
export async function paneOf(page: Page, title: string): Promise<Locator> {
  const pane = page.getByTestId('document-pane').filter({hasText: title}).first()
  if (!(await pane.getByTestId('form-view').isVisible())) await pane.getByText(title).first().click()
  await pane.getByTestId('form-view').waitFor()
  return pane
}

/** What a document's pane says at its foot: “Saving...”, “Saved”, “Edited just now”; its actions stand there too. */
export function footer(within: Page | Locator): Locator {
  return within.getByTestId('pane-footer').last()
}

/** A field by its path, such as `headline` or `image.alt`. */
export function field(within: Page | Locator, path: string): Locator {
  return within.locator(`[data-testid='field-${path}']`)
}

/** Writes into a field, as `field` or `attributionField` gives it. */
export async function write(input: Locator, text: string): Promise<void> {
  await input.locator('input, textarea').first().fill(text)
}

/** Makes the address of an article from its headline. */
export async function generateSlug(pane: Locator): Promise<void> {
  await field(pane, 'slug').getByRole('button', {name: 'Generate'}).click()
}

/** Chooses an existing document in a list of references, by a part of its title. */
export async function addReference(pane: Locator, path: string, title: string): Promise<void> {
  const list = field(pane, path)
  await list.getByTestId('add-single-object-button').click()
  await chooseReference(list, title)
}

/**
 * Chooses an existing document in a reference input, by a part of its title.
 *
 * @param name - the field's name; without it, the last reference input within
 */
export async function chooseReference(within: Page | Locator, title: string, name = ''): Promise<void> {
  const search = within.locator(`input[data-testid=autocomplete]${name && `[id$='${name}']`}`).last()
  const choice = pageOf(within).getByTestId('autocomplete-popover').getByText(title, {exact: false}).first()
  // An input that has just been added is drawn once more when its draft is saved, and then forgets what was typed.
  // On a slow machine a click may take longer than it is waited for: then the input has given way to what was chosen.
  let isClicked = false
  await until(async () => {
    if (isClicked && (await search.count()) === 0) return
    await search.fill(title)
    isClicked = true
    await choice.click({timeout: 2_500})
  })
}

function pageOf(within: Page | Locator): Page {
  return 'page' in within ? within.page() : within
}

/** Tries again until a step works: for the few places where the Studio redraws what was just touched. */
async function until<Result>(step: () => Promise<Result>, tries = 6): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step()
    } catch (error) {
      if (attempt === tries) throw error
    }
  }
}

/**
 * Creates the document a reference input points at; it opens in a pane beside.
 *
 * @param name - the field's name; without it, the last reference input within
 * @param type - the title of its type, where the input allows more than one
 */
export async function createInPlace(within: Locator, {name = '', type = ''} = {}): Promise<Locator> {
  const page = within.page()
  const before = await titles(page)
  const id = `${name}-selectTypeMenuButton`
  await within.locator(`button[id$='${id}'], [data-testid^='create-new'][data-testid$='${id}']`).last().click()
  if (type) await page.getByRole('menuitem', {name: type}).click()
  // The new pane stands beside this one, or takes the place of the one that stood there.
  await until(async () => {
    await page.waitForTimeout(250)
    const now = await titles(page)
    if (now.length <= before.length && now.at(-1) === before.at(-1)) throw new Error('No new document has opened.')
  }, 40)
  return documentPane(page)
}

function titles(page: Page): Promise<string[]> {
  return page.getByTestId('document-panel-document-title').allTextContents()
}

/** Types paragraphs at the end of an article's text. */
export async function typeBody(pane: Locator, ...paragraphs: string[]): Promise<void> {
  const editor = field(pane, 'body').locator('[contenteditable=true]')
  await editor.click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await pane.page().keyboard.press('Enter')
    await pane.page().keyboard.type(paragraph)
  }
}

/** Selects words in an article's text and marks them as a claim; returns the popover that opens. */
export async function markSentence(pane: Locator, sentence: string): Promise<Locator> {
  const page = pane.page()
  const editor = field(pane, 'body').locator('[contenteditable=true]')
  const {from, to} = await until(async () => {
    await editor.scrollIntoViewIfNeeded()
    return editor.evaluate(edgesOf, sentence)
  })
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, {steps: 8})
  await page.mouse.up()
  // The editor takes over the browser's selection a moment later.
  await page.waitForTimeout(400)
  await field(pane, 'body').locator('button[data-testid=action-button-claimMark][aria-hidden=false]').first().click()
  const popover = page.getByTestId('popover-edit-dialog')
  await popover.waitFor()
  return popover
}

/** Runs in the page: where the first occurrence of a text within one element begins and ends on the screen. */
function edgesOf(element: Element, text: string): {from: {x: number; y: number}; to: {x: number; y: number}} {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + text.length)
    const rects = [...range.getClientRects()]
    const first = rects[0]
    const last = rects.at(-1)
    if (!first || !last) break
    return {
      from: {x: first.left + 0.5, y: first.top + first.height / 2},
      to: {x: last.right - 0.5, y: last.top + last.height / 2},
    }
  }
  throw new Error(`The text does not show “${text}” in one piece.`)
}

/** In the popover of a mark: creates the claim, which opens beside with the marked words as its text. */
export async function createClaimInPlace(popover: Locator): Promise<Locator> {
  await popover.getByRole('button', {name: 'Add item'}).click()
  return createInPlace(popover)
}

/** Closes the popover of a mark. */
export async function closePopover(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
}

/** Closes the dialog of an attribution, wherever the cursor is. */
export async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByTestId('nested-object-dialog')
  await dialog.getByRole('button', {name: /close/i}).first().click()
  await dialog.waitFor({state: 'hidden'})
}

/**
 * Presses one of the buttons above “Who says so” and returns the dialog in which the new attribution opens.
 *
 * @param template - an id of `schemas/objects/attributionTemplates.ts`, such as `otherOutlet`
 */
export async function addAttribution(pane: Locator, template: string): Promise<Locator> {
  await pane.getByTestId(`template-${template}`).click()
  const dialog = pane.getByTestId('nested-object-dialog').last()
  await dialog.waitFor()
  return dialog
}

/** A field of the attribution in a dialog, such as `groundRule` or `count.exact`. */
export function attributionField(dialog: Locator, path: string): Locator {
  return dialog.locator(`[data-testid^='field-attributions['][data-testid$='].${path}']`)
}

/** Chooses from a list or from radio buttons, by the title the vocabulary gives the choice. */
export async function choose(input: Locator, title: string): Promise<void> {
  const list = input.locator('select')
  await list.or(input.locator('label')).first().waitFor()
  if ((await list.count()) === 0) {
    await input
      .locator('label')
      .filter({hasText: new RegExp(`^${title}`)})
      .first()
      .click()
    return
  }
  const value = await list
    .locator('option')
    .filter({hasText: new RegExp(`^${title}`)})
    .first()
    .getAttribute('value')
  await list.selectOption(value)
}

/** The Publish button of a pane, whatever it says it carries. */
export function publishButton(pane: Locator): Locator {
  return pane.locator("[data-testid^='action-publish']")
}

/** Does something to a document from the menu beside Publish, such as `Duplicate`, `Discardchanges` or `Delete`. */
export async function act(pane: Locator, action: string): Promise<void> {
  const entry = pane.page().getByTestId(`action-${action}`)
  // The menu closes when the document changes under it.
  await until(async () => {
    if (!(await entry.isVisible())) await pane.getByTestId('action-menu-button').click({timeout: 10_000})
    await entry.and(pane.page().locator(':enabled:not([data-disabled=true])')).click({timeout: 5_000})
  })
}

/** Says yes to what the Studio asks. */
export async function confirm(page: Page): Promise<void> {
  const yes = page.getByTestId('confirm-button').or(page.getByRole('button', {name: 'Confirm', exact: true}))
  await yes.and(page.locator(':enabled:not([data-disabled=true])')).click()
}

/** What came of pressing Publish: what the Studio says, and when the lake had answered. */
export type Published = {readonly said: string; readonly answeredAt: number}

/** Publishes a work with all it carries, once its button can be pressed; throws with what the Studio says if it does not. */
export async function publish(pane: Locator): Promise<Published> {
  const page = pane.page()
  const toasts = page.locator('[data-ui=Toast]')
  const button = publishButton(pane).and(page.locator(':enabled:not([data-disabled=true])'))
  await button.waitFor()
  await closeToasts(page)
  const answer = page
    .waitForResponse((response) => isPublish(response.request()), {timeout: 20_000})
    .then(
      async (response) => {
        await response.finished()
        return Date.now()
      },
      () => 0,
    )
  await button.click()
  const toast = toasts.first()
  await toast.waitFor({timeout: 20_000})
  const said = (await toast.textContent()) ?? ''
  if (!said.startsWith('Published')) throw new Error(`The Studio says: ${said}`)
  return {said, answeredAt: await answer}
}

/**
 * Publishes a document that carries no others. Pressed while a change is being validated, the Studio's own Publish may do nothing: it
 * is pressed again until it has nothing left to publish.
 */
export async function publishAlone(pane: Locator): Promise<void> {
  const page = pane.page()
  const button = publishButton(pane)
  await until(async () => {
    if (await page.locator('[data-ui=Toast]').filter({hasText: 'was published'}).isVisible()) return
    await button.and(page.locator(':enabled:not([data-disabled=true])')).click({timeout: 15_000})
    await page.locator('[data-ui=Toast]').filter({hasText: 'was published'}).waitFor({timeout: 10_000})
  })
  await closeToasts(page)
}

/** Closes what the Studio says at the corner, so that the next it says is new. */
export async function closeToasts(page: Page): Promise<void> {
  const toasts = page.locator('[data-ui=Toast]')
  for (const old of await toasts.getByRole('button').all()) await old.click({timeout: 1_000}).catch(() => undefined)
  await toasts.first().waitFor({state: 'detached'})
}

function isPublish(request: Request): boolean {
  return request.url().includes('/data/actions/') && (request.postData()?.includes('document.publish') ?? false)
}
