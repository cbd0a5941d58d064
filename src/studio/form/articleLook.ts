/**
 * How an article's form looks: the text opens near the top, wide and tall. The Studio has no settings for this, so it is said of
 * its own test ids; where one of them is gone, its form looks as it always does.
 */
const form = '[data-testid="form-view"]:has([data-newsroom-article])'

/** As tall as the window leaves room for below what stands above it. */
const tall = 'max(400px, calc(100vh - 380px))'

export const articleLook = `
${form} { margin-top: -28px; }
${form} > [data-ui="FormRow"]:has([data-testid="document-panel-document-title"]) { display: none; }
[data-testid="document-panel-scroller"] > div:has([data-newsroom-article]) { max-width: 1040px; }
${form} [data-newsroom-article] > [data-ui="Stack"] { gap: 20px; }
${form} [data-testid="field-standfirst"] textarea { height: 58px; }
${form} [id="desc_body"], ${form} [id="desc_standfirst"] { display: none; }
[data-newsroom-columns] { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
[data-newsroom-body="rail"] [data-newsroom-columns] { grid-template-columns: minmax(0, 1fr) clamp(150px, 26%, 260px); }
[data-newsroom-body] [data-testid="pt-editor"][data-fullscreen="false"] { height: ${tall}; }
[data-newsroom-body] div:has(> * > [data-testid="pt-editor"][data-fullscreen="false"]),
[data-newsroom-body] div:has(> [data-testid="pt-editor"][data-fullscreen="false"]) { height: auto !important; }
[data-newsroom-rail] { max-height: ${tall}; overflow: auto; display: grid; align-content: start; gap: 8px; }
[data-claim-mark] span { border-bottom: 0 !important; background: none !important; color: inherit !important; text-decoration: none; }
`
