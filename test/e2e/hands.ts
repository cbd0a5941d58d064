import type {Locator, Page} from 'playwright-core'

/** How somebody works in the Studio: with a mouse, or by keyboard alone. Each is one action to them. */
export type Hands = {
  readonly press: (target: Locator) => Promise<void>
  readonly write: (target: Locator, text: string) => Promise<void>
  /** Writes into a field where the cursor stands, as one does into a text. */
  readonly typeInto: (target: Locator, paragraphs: readonly string[]) => Promise<void>
  /** Selects words in a text, in one piece. */
  readonly select: (editor: Locator, words: string) => Promise<void>
  /** Begins a new document: from the menu, or by its address. */
  readonly begin: (studio: string, type: string) => Promise<void>
  /** Chooses one of what a search offers. */
  readonly choose: (search: Locator, text: string) => Promise<void>
}

export function mouse(page: Page): Hands {
  const typeInto = async (target: Locator, paragraphs: readonly string[]) => {
    await target.click()
    await typeParagraphs(page, paragraphs)
  }
  return {
    press: (target) => target.click(),
    write: (target, text) => target.fill(text),
    typeInto,
    select: async (editor, words) => {
      await editor.scrollIntoViewIfNeeded()
      for (let tries = 0; tries < 4; tries += 1) {
        await editor.click()
        const {from, to} = await editor.evaluate(edgesOf, words)
        await page.mouse.move(from.x, from.y)
        await page.mouse.down()
        await page.mouse.move(to.x, to.y, {steps: 6})
        await page.mouse.up()
        await page.waitForTimeout(400)
        // A hand slips where the text is drawn anew under it.
        if ((await page.evaluate(() => window.getSelection()?.toString())) === words) return
      }
    },
    begin: async (_studio, type) => {
      await page.getByTestId('new-document-button').click()
      await page.getByTestId(`create-new-${type}`).click()
    },
    choose: async (search, text) => {
      await search.fill(text)
      await page.getByTestId('autocomplete-popover').getByText(text).first().click()
    },
  }
}

/** Nothing is clicked, focused by a script or filled in at once: Tab, arrows, Enter and letters. */
export function keyboard(page: Page): Hands {
  const {keyboard: keys} = page
  return {
    press: async (target) => {
      await reach(page, target)
      await keys.press('Enter')
    },
    write: async (target, text) => {
      await reach(page, target)
      await keys.press('Control+a')
      await keys.type(text)
    },
    typeInto: async (target, paragraphs) => {
      await reach(page, target)
      await typeParagraphs(page, paragraphs)
    },
    select: async (editor, words) => {
      await reach(page, editor)
      await keys.press('Control+Home')
      const start = await editor.evaluate((element, text) => textBefore(element).all.indexOf(text), words)
      await walk(page, '', async () => start - (await editor.evaluate((element) => textBefore(element).before.length)))
      await walk(page, 'Shift+', async () => {
        const selected = await page.evaluate(() => window.getSelection()?.toString() ?? '')
        return selected === words ? 0 : words.length - selected.length
      })
      await page.waitForTimeout(300)
    },
    begin: async (studio, type) => {
      await page.goto(`${studio}/intent/create/template=${type};type=${type}/`)
    },
    choose: async (search, text) => {
      await reach(page, search)
      await keys.type(text)
      await page.getByTestId('autocomplete-popover').getByText(text).first().waitFor()
      await keys.press('ArrowDown')
      await keys.press('Enter')
    },
  }
}

async function typeParagraphs(page: Page, paragraphs: readonly string[]): Promise<void> {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
}

/** Moves the cursor by words, then by letters, until nothing is left of the way. */
async function walk(page: Page, held: '' | 'Shift+', left: () => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const way = await left()
    if (way === 0) return
    const [key, times] =
      way > 12 ? ['Control+ArrowRight', Math.floor(way / 12)] : [way > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(way)]
    for (let at = 0; at < times; at += 1) await page.keyboard.press(`${held}${key}`)
    await page.waitForTimeout(60)
  }
}

/** Goes to something by Tab, forwards or backwards, whichever way it stands from here. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let tries = 0; tries < 200; tries += 1) {
    const way = await target.evaluate((element) => {
      const active = document.activeElement
      if (active === null || active === document.body) return {key: 'Tab', times: 1}
      // A row is one button: what is written on it is reached with it.
      const isOnIt = active.matches('button, a, [role=button]') && active.contains(element)
      if (element === active || element.contains(active) || isOnIt) return null
      const isBefore = (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      // What may be stopped at between here and there: as good a guess as a look at the page.
      const [first, last] = isBefore ? [element, active] : [active, element]
      const between = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, [tabindex="0"], [contenteditable=true]',
        ),
      ].filter(
        (one) =>
          one.tabIndex >= 0 &&
          one.offsetParent !== null &&
          !one.matches(':disabled') &&
          (first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
          (last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      )
      return {key: isBefore ? 'Shift+Tab' : 'Tab', times: Math.max(1, Math.floor(between.length * 0.7))}
    })
    if (way === null) return
    for (let at = 0; at < way.times; at += 1) await page.keyboard.press(way.key)
  }
  throw new Error(`Not reached by Tab: ${target}`)
}

/** Runs in the page. */
declare function textBefore(element: Element): {before: string; all: string}

/** Gives a page what `keyboard` asks of it. */
export async function teach(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      textBefore: (element: Element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const all = range.toString()
        const selection = window.getSelection()
        if (selection?.focusNode && element.contains(selection.focusNode)) {
          range.setEnd(selection.focusNode, selection.focusOffset)
        }
        return {before: range.toString(), all}
      },
    })
  })
}

function edgesOf(element: Element, text: string): {from: {x: number; y: number}; to: {x: number; y: number}} {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: {node: Node; from: number}[] = []
  let all = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({node, from: all.length})
    all += node.textContent ?? ''
  }
  const at = all.indexOf(text)
  if (at < 0) throw new Error(`The text does not show “${text}”.`)
  const pointAt = (offset: number, isEnd: boolean) => {
    const found = nodes.findLast(({from}) => (isEnd ? from < offset : from <= offset))
    if (!found) throw new Error('There is no text.')
    return {node: found.node, offset: offset - found.from}
  }
  const range = document.createRange()
  const [start, end] = [pointAt(at, false), pointAt(at + text.length, true)]
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  const rects = [...range.getClientRects()]
  const [first, last] = [rects[0], rects.at(-1)]
  if (!first || !last) throw new Error(`“${text}” has no place on the screen.`)
  return {
    from: {x: first.left + 0.5, y: first.top + first.height / 2},
    to: {x: last.right - 0.5, y: last.top + last.height / 2},
  }
}
