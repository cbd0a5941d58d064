import type {Page} from 'playwright-core'

/**
 * What an editor does from one moment to another, counted by the events that reach the page, whatever the test says it did: a click
 * is one, a key or a shortcut is one, a text typed into one field is one, a choice in a list is two.
 *
 * ```ts
 * expect(await counted(page, async () => { … })).toBeLessThanOrEqual(4)
 * ```
 */
export async function counted(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(listen)
  await act()
  return page.evaluate((): number => Reflect.get(window, 'actionsDone').count)
}

/** Runs in the page. */
function listen(): void {
  const isListening = Reflect.has(window, 'actionsDone')
  const done: {count: number; field: EventTarget | null} = {count: 0, field: null}
  Object.assign(window, {actionsDone: done})
  if (isListening) return
  const current = (): {count: number; field: EventTarget | null} => Reflect.get(window, 'actionsDone')
  const one = (field: EventTarget | null = null) => {
    const now = current()
    now.count += 1
    now.field = field
  }
  const holding = ['Control', 'Alt', 'Shift', 'Meta']
  const isList = (target: EventTarget | null) => target instanceof HTMLSelectElement
  const on = (name: string, tell: (event: Event) => void) => document.addEventListener(name, tell, true)
  on('click', (event) => {
    // Enter on a button is told as a click that no pointer made; a list tells its choice itself.
    if (event instanceof MouseEvent && event.detail > 0 && !isList(event.target)) one()
  })
  on('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || holding.includes(event.key)) return
    const isText = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
    if (!isText) one()
  })
  on('input', (event) => {
    if (!isList(event.target) && event.target !== current().field && !isTick(event.target)) one(event.target)
  })
  on('change', (event) => {
    if (isList(event.target)) current().count += 2
  })
  function isTick(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
  }
}
