import type {Article, ArticleClaim} from '../content/shown.ts'
import {isDenial, sentence} from './AttributionItem.tsx'
import {claimAddress} from './addresses.ts'
import {type MarkedSentence, markedSentences} from './marks.ts'
import {StatusLine} from './StatusLine.tsx'

/** What marked sentences open. The cards stand after the text, so that it reads through; opening one moves nothing. */
export function SourceCards({article}: {article: Article}) {
  return markedSentences(article).map((marked) => (
    <section key={marked.card} id={marked.card} className="says" popover="auto" aria-label="Who says so">
      {marked.claims.map((claim) => (
        <ClaimSection key={claim.id} claim={claim} marked={marked} article={article} />
      ))}
    </section>
  ))
}

function ClaimSection(props: {claim: ArticleClaim; marked: MarkedSentence; article: Article}) {
  const {claim, marked, article} = props
  const lines = article.attributions.filter(
    (attribution) => attribution.claim === claim.id && marked.mark.attributions.includes(attribution.id),
  )
  return (
    <div>
      <p className="claim-text">{claim.text}</p>
      <StatusLine status={claim.status} />
      <ul className="lines">
        {lines.map((attribution) => (
          <li key={attribution.id} className={isDenial(attribution) ? 'is-against' : undefined}>
            {sentence(attribution.line)}
          </li>
        ))}
      </ul>
      <p className="more">
        <a href={claimAddress(claim)}>All that is known about this claim</a>
      </p>
    </div>
  )
}
