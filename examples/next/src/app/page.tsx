import type {Metadata} from 'next'
import {readFront} from '../content/pages.ts'
import {ArticleCard} from '../parts/ArticleCard.tsx'
import {PageShell, siteName} from '../parts/PageShell.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const {shell} = await readFront()
  return {title: siteName(shell), description: 'News with its sources: every marked sentence says who says so.'}
}

/** The newest article that has a picture in full size, the rest beneath it. */
export default async function FrontPage() {
  const page = await readFront()
  const {items} = page.content
  const lead = items.find(({image}) => image !== null) ?? items[0]
  const rest = items.filter((article) => article !== lead)
  return (
    <PageShell page={page}>
      <h1 className="unseen">The latest</h1>
      {lead === undefined && <p>Nothing has been published yet. What is published in the Studio appears here.</p>}
      {lead !== undefined && <ArticleCard article={lead} isLead />}
      <div className="cards">
        {rest.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </div>
    </PageShell>
  )
}
