import type {Article, ArticleAttribution, ArticleClaim} from 'sourceline'
import {type Html, html} from '../html.ts'
import {attributionItem} from './attributionLine.ts'
import {claimAddress} from './claimCard.ts'
import {statusLine} from './status.ts'

/** Where an article's facts come from: the note, then each claim under the number it has in the text. */
export function sourcingBox(article: Article): Html | null {
  if (article.claims.length === 0) return null
  const numbered = article.claims.map((claim, index) => ({claim, number: index + 1}))
  const central = numbered.filter(({claim}) => claim.central)
  const others = numbered.filter(({claim}) => !claim.central)
  const list = (entries: typeof numbered) =>
    html`<ol class="entries">${entries.map(({claim, number}) => entry(claim, number, article))}</ol>`
  return html`<aside class="sourcing" id="sourcing" aria-labelledby="sourcing-title">
    <h2 id="sourcing-title">Who says so</h2>
    ${article.sourcingNote && html`<p class="sourcing-note">${article.sourcingNote}</p>`}
    ${central.length > 0 && html`<h3>What this article rests on</h3>${list(central)}`}
    ${others.length > 0 && html`<h3>${central.length > 0 ? 'Also sourced in it' : 'Sourced in this article'}</h3>${list(others)}`}
    ${article.aiUse !== null && html`<p class="fine">Use of AI: ${article.aiUse}</p>`}
    <p class="how"><a href="/sourcing">How we source, and what these words mean</a></p>
  </aside>`
}

function entry(claim: ArticleClaim, number: number, article: Article): Html {
  const given = article.attributions.filter(({id}) => claim.attributions.includes(id))
  const lines = attributionList(given)
  return html`<li id="source-${number}">
    <span class="number" aria-hidden="true">${number}</span>
    <h4 class="claim-text"><a href="${claimAddress(claim)}">${claim.text}</a></h4>
    ${statusLine(claim.status)}
    ${
      claim.central
        ? html`${lines}<p class="tally">${tally(given)}</p>`
        : html`<details><summary>${tally(given)}</summary>${lines}</details>`
    }
  </li>`
}

/** Everybody the article gives for a claim; that it gives nobody is said too. */
function attributionList(given: readonly ArticleAttribution[]): Html {
  if (given.length === 0) return html`<p class="fine">This article gives no source for it.</p>`
  return html`<ul class="lines">${given.map(attributionItem)}</ul>`
}

/** `2 statements with a name, 3 without`: statements, not people; how many people may stand behind them is in the note. */
export function tally(given: readonly ArticleAttribution[]): string {
  if (given.length === 0) return 'No source given'
  const unnamed = given.filter(({anonymous}) => anonymous).length
  const named = given.length - unnamed
  const statements = (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`
  if (unnamed === 0) return `${statements(named)}, all by name`
  if (named === 0) return `${statements(unnamed)}, none by name`
  return `${statements(named)} by name, ${unnamed} without`
}
