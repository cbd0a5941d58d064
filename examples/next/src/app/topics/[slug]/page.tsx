import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {readTopic} from '../../../content/pages.ts'
import {ArticleCard} from '../../../parts/ArticleCard.tsx'
import {topicAddress} from '../../../parts/addresses.ts'
import {PageShell, siteName} from '../../../parts/PageShell.tsx'

type Props = {params: Promise<{slug: string}>}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {content, shell} = await read(params)
  if (content === null) return {}
  const {name} = content.topic
  return {title: `${name} – ${siteName(shell)}`, description: `Articles about ${name}, with their sources.`}
}

/** A subject: the way up, the ways down, and every article about it or anything narrower. */
export default async function TopicPage({params}: Props) {
  const page = await read(params)
  if (page.content === null) notFound()
  const {topic, list} = page.content
  return (
    <PageShell page={page} topic={topic}>
      <div className="section-intro">
        {topic.breadcrumbs.length > 0 && (
          <nav className="kicker" aria-label="Broader subjects">
            {topic.breadcrumbs.map((broader) => (
              <span key={broader.id}>
                <a href={topicAddress(broader)}>{broader.name}</a> ›{' '}
              </span>
            ))}
          </nav>
        )}
        <h1 className="page-title">{topic.name}</h1>
        {topic.narrower.length > 0 && (
          <nav aria-label="Narrower subjects">
            <ul className="narrower">
              {topic.narrower.map((each) => (
                <li key={each.id}>
                  <a href={topicAddress(each)}>{each.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {list.items.length === 0 && <p>Nothing has been published about this yet.</p>}
      <div className="cards">
        {list.items.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </div>
    </PageShell>
  )
}

async function read(params: Props['params']) {
  return readTopic(decodeURIComponent((await params).slug))
}
