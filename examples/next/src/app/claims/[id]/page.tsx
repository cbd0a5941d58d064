import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {readClaim} from '../../../content/pages.ts'
import type {ClaimAttribution} from '../../../content/shown.ts'
import {ArticleCard} from '../../../parts/ArticleCard.tsx'
import {AttributionItem} from '../../../parts/AttributionItem.tsx'
import {claimAddress, topicAddress} from '../../../parts/addresses.ts'
import {PageShell, siteName} from '../../../parts/PageShell.tsx'
import {StatusLine, toneOf} from '../../../parts/StatusLine.tsx'
import {WorkLink} from '../../../parts/WorkLink.tsx'

type Props = {params: Promise<{id: string}>}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {content: claim, shell} = await read(params)
  return claim === null ? {} : {title: `${claim.text} – ${siteName(shell)}`, description: claim.status.text}
}

/** One claim: what is known, who said what about it, and what other wordings are going round. */
export default async function ClaimPage({params}: Props) {
  const page = await read(params)
  if (page.content === null) notFound()
  const {id, text, status, topics, variantOf, variants, competesWith, attributions, articles} = page.content
  const about = (claim: string) => attributions.filter((attribution) => attribution.claim === claim)
  const others = variantOf === null ? variants : [variantOf, ...variants]
  return (
    <PageShell page={page} topic={topics[0]}>
      <div className="sheet">
        <p className="kicker">
          Claim
          {topics.map((topic) => (
            <span key={topic.id}>
              {' · '}
              <a href={topicAddress(topic)}>{topic.name}</a>
            </span>
          ))}
        </p>
        <h1>{text}</h1>
        <div className={`verdict ${toneOf(status)}`}>
          <StatusLine status={status} />
        </div>
        {competesWith.length > 0 && (
          // At most one of them can be right: each is told on the page of every other.
          <section>
            <h2>Accounts at odds with it</h2>
            <ul>
              {competesWith.map((rival) => (
                <li key={rival.id}>
                  <a href={claimAddress(rival)}>{rival.text}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>Who says so</h2>
          {about(id).length === 0 && <p>No published work gives a source for this wording.</p>}
          <WorkList attributions={about(id)} />
        </section>
        {others.length > 0 && (
          // Apart, so that nobody's confirmation or denial of one wording is taken for another's.
          <section>
            <h2>Other wordings of it</h2>
            {others.map((other) => (
              <div key={other.id}>
                <h3>
                  <a href={claimAddress(other)}>{other.text}</a>
                </h3>
                <WorkList attributions={about(other.id)} />
              </div>
            ))}
          </section>
        )}
        {articles.length > 0 && (
          <section>
            <h2>In our reporting</h2>
            {articles.map((article) => (
              <ArticleCard key={article.id} article={article} heading="h3" />
            ))}
          </section>
        )}
      </div>
    </PageShell>
  )
}

/** Statements under the work they are in, in the order in which the works appeared. */
function WorkList({attributions}: {attributions: readonly ClaimAttribution[]}) {
  const works = [...new Map(attributions.map(({work}) => [work.id, work])).values()]
  return (
    <ol className="works">
      {works.map((work) => (
        <li key={work.id}>
          <p className="fine">
            <WorkLink work={work} />
          </p>
          <ul className="lines">
            {attributions
              .filter((attribution) => attribution.work.id === work.id)
              .map((attribution) => (
                <AttributionItem key={attribution.id} attribution={attribution} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

async function read(params: Props['params']) {
  return readClaim(decodeURIComponent((await params).id))
}
