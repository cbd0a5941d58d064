import type {Article, ArticleClaim} from '../content/shown.ts'
import {AttributionItem} from './AttributionItem.tsx'
import {claimAddress} from './addresses.ts'
import {numberOf} from './marks.ts'
import {StatusLine} from './StatusLine.tsx'

/** Where an article's facts come from: the note, then each claim under the number it has in the text. */
export function SourcingBox({article}: {article: Article}) {
  const {claims, sourcingNote, aiUse} = article
  const ai = aiUse !== null && <p className="fine">Use of AI: {aiUse}</p>
  if (claims.length === 0) return ai
  const central = claims.filter((claim) => claim.central)
  const others = claims.filter((claim) => !claim.central)
  return (
    <aside className="sourcing" aria-labelledby="sourcing-title">
      <h2 id="sourcing-title">Who says so</h2>
      {sourcingNote && <p className="sourcing-note">{sourcingNote}</p>}
      {central.length > 0 && <h3>What this article rests on</h3>}
      <Entries claims={central} article={article} />
      {others.length > 0 && <h3>{central.length > 0 ? 'Also sourced in it' : 'Sourced in this article'}</h3>}
      <Entries claims={others} article={article} />
      {ai}
    </aside>
  )
}

function Entries({claims, article}: {claims: readonly ArticleClaim[]; article: Article}) {
  if (claims.length === 0) return null
  return (
    <ol className="entries">
      {claims.map((claim) => (
        <li key={claim.id}>
          <span className="number" aria-hidden="true">
            {numberOf(claim, article)}
          </span>
          <h4 className="claim-text">
            <a href={claimAddress(claim)}>{claim.text}</a>
          </h4>
          <StatusLine status={claim.status} />
          <Given claim={claim} article={article} />
        </li>
      ))}
    </ol>
  )
}

/** Everybody the article gives for a claim; that it gives nobody is said too. */
function Given({claim, article}: {claim: ArticleClaim; article: Article}) {
  const given = article.attributions.filter(({id}) => claim.attributions.includes(id))
  if (given.length === 0) return <p className="tally">This article gives no source for it.</p>
  const lines = (
    <ul className="lines">
      {given.map((attribution) => (
        <AttributionItem key={attribution.id} attribution={attribution} />
      ))}
    </ul>
  )
  if (claim.central) return lines
  return (
    <details>
      <summary className="tally">{tally(given)}</summary>
      {lines}
    </details>
  )
}

/** `2 statements by name, 3 without`: statements, not people; how many people may stand behind them is in the note. */
function tally(given: readonly {readonly anonymous: boolean}[]): string {
  const unnamed = given.filter(({anonymous}) => anonymous).length
  const named = given.length - unnamed
  const statements = (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`
  if (unnamed === 0) return `${statements(named)}, all by name`
  if (named === 0) return `${statements(unnamed)}, none by name`
  return `${statements(named)} by name, ${unnamed} without`
}
