import type {Policy} from 'sourceline'
import {type Html, html} from '../html.ts'
import {policyLinks, type Shell, siteName, type View} from '../parts/layout.ts'

/** How this newsroom sources, and what the words on its pages mean. */
export function sourcingPage(shell: Shell): View {
  const {policy} = shell
  const links = policyLinks(policy)
  return {
    title: 'How we source',
    path: '/sourcing',
    description: `What ${siteName(shell)} tells readers about its sources, and what its words mean.`,
    main: html`<div class="sheet">
      <p class="kicker">About our reporting</p>
      <h1>How we source</h1>
      <p>A claim is worth what stands behind it. So every sentence that rests on somebody’s word carries a dotted line and
        a number: open it, and you read who says so, how much is known about them, and who denies it.</p>
      <p>What you read there is not written by hand. It is worked out from what our reporters record about each source,
        and it changes when the record changes.</p>
      ${policy?.seniority && seniority(policy.seniority)}
      ${glossary('Names, and no names', groundRules)}
      ${glossary('How sure we can be', levels)}
      ${glossary('What we do not count', notCounted)}
      ${glossary('When we get it wrong', corrections)}
      ${links.length > 0 && html`<section><h2>Our rules in full</h2><ul class="lines">${links}</ul></section>`}
    </div>`,
  }
}

function seniority(meaning: NonNullable<Policy['seniority']>): Html {
  return html`<section><h2>What “senior” means here</h2><p>${meaning}</p></section>`
}

function glossary(title: string, terms: readonly (readonly [string, string])[]): Html {
  return html`<section>
    <h2>${title}</h2>
    <dl class="terms in-two">${terms.map(([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>
  </section>`
}

const groundRules = [
  ['On the record', 'The person is named, with what they are.'],
  [
    'On background',
    'We agreed not to print the name. We describe the person as closely as that promise allows, and say why.',
  ],
  ['Another outlet’s source', 'We have not spoken to them. We say whose report it is and link to it.'],
] as const

const levels = [
  ['One origin', 'Everything we found may go back to a single person or paper, however many outlets carry it.'],
  [
    'Two or more origins',
    'At least two people or papers that do not depend on each other, even if every unnamed person turns out to be the same.',
  ],
  ['Confirmed', 'Whoever did it says so by name, or a document that has been checked shows it.'],
  ['Confirmed in part', 'Part of it is confirmed; the sentence says by whom and when.'],
  ['Disputed', 'Somebody it concerns denies it or gives another account. It stays visible, whatever else is known.'],
] as const

const notCounted = [
  ['Repeats', 'Ten outlets that repeat one report are one report. A repeat never adds a source.'],
  ['No comment', 'Silence and “no comment” are neither a yes nor a denial.'],
  ['No provenance', 'A text that does not say where it has something from supports nothing.'],
] as const

const corrections = [
  ['Correction', 'Something was wrong. We say what was wrong and what is right, at the top, with the date.'],
  ['Clarification', 'The facts were right, and our wording misled.'],
  ['Update', 'There are new facts, and there was no error.'],
  ['Retraction', 'A central claim is withdrawn. The page stays where it was and says so.'],
] as const
