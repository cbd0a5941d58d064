/**
 * How an article's form looks: the text opens near the top, wide and tall. The Studio has no settings for this, so it is said of
 * elements that are found by its own test ids and marked; where one of them is gone, its form looks as it always does.
 */

/** As tall as the window leaves room for below what stands above it. */
const tall = 'max(400px, calc(100vh - 380px))'

// No `:has()`: while somebody types in a long text it is matched anew at every key.
export const articleLook = `
[data-newsroom-look~="form"] { margin-top: -28px; }
[data-newsroom-look~="title"] { display: none !important; }
[data-newsroom-look~="column"] { max-width: 1040px !important; }
[data-newsroom-article] > [data-ui="Stack"] { gap: 20px; }
[data-newsroom-article] [data-testid="field-standfirst"] textarea { height: 58px; }
[data-newsroom-article] [id^="desc_"][id$="body"], [data-newsroom-article] [id^="desc_"][id$="standfirst"] { display: none !important; }
[data-newsroom-columns] { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
[data-newsroom-body="rail"] [data-newsroom-columns] { grid-template-columns: minmax(0, 1fr) clamp(150px, 26%, 260px); }
[data-newsroom-body] [data-testid="pt-editor"][data-fullscreen="false"] { height: ${tall}; }
[data-newsroom-look~="around-text"] { height: auto !important; }
[data-newsroom-rail] { max-height: ${tall}; overflow: auto; display: grid; align-content: start; gap: 8px; }
[data-claim-mark] span { border-bottom: 0 !important; background: none !important; color: inherit !important; text-decoration: none; }
`

/**
 * Marks what stands around an article's form, by the names above.
 *
 * @returns takes the marks away again: the Studio may show another document in the same place
 */
export function dressForm(article: HTMLElement): () => void {
  const form = article.closest('[data-testid="form-view"]')
  const title = form?.querySelector('[data-testid="document-panel-document-title"]')?.closest('[data-ui="FormRow"]')
  const scroller = article.closest('[data-testid="document-panel-scroller"]')
  const column = [...(scroller?.children ?? [])].find((child) => child.contains(article))
  mark(form, 'form')
  mark(title, 'title')
  mark(column, 'column')
  return () => {
    for (const element of [form, title, column]) element?.removeAttribute('data-newsroom-look')
  }
}

/** Marks the two boxes around the editor of a text that the Studio gives a height of its own. */
export function dressText(text: HTMLElement): void {
  const editor = text.querySelector('[data-testid="pt-editor"][data-fullscreen="false"]')
  mark(editor?.parentElement, 'around-text')
  mark(editor?.parentElement?.parentElement, 'around-text')
}

function mark(element: Element | null | undefined, look: string): void {
  if (element?.getAttribute('data-newsroom-look') !== look) element?.setAttribute('data-newsroom-look', look)
}
