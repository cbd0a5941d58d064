import type {Framework} from '../framework.ts'
import {newsroomModule} from './client.ts'

const list = `import Link from 'next/link'
import {newsroom} from '../../newsroom'

// Made at each request: it never shows what was corrected since. How to keep pages, and purge them: docs/rebuilds/next.md of sourceline.
export const dynamic = 'force-dynamic'

export default async function Articles() {
  const {items} = await newsroom.articles.list({limit: 20})
  return (
    <main>
      <h1>Articles</h1>
      <ul>
        {items.map(({slug, headline}) => (
          <li key={slug}>
            <Link href={\`/articles/\${slug}\`}>{headline}</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
`

const article = `import {notFound} from 'next/navigation'
import {ArticleBody} from 'sourceline/react'
import {newsroom} from '../../../newsroom'

export const dynamic = 'force-dynamic'

type Props = {params: Promise<{slug: string}>}

export default async function ArticlePage({params}: Props) {
  const {slug} = await params
  const article = await newsroom.articles.bySlug(slug)
  if (!article) notFound()
  return (
    <main>
      <h1>{article.headline}</h1>
      <p>{article.standfirst}</p>
      <ArticleBody article={article} />
    </main>
  )
}
`

/** A site on the App Router of Next.js. */
export const next: Framework = {
  title: 'Next.js',
  isIn: ({packages}) => packages.has('next'),
  packages: {'@sanity/client': '^8.15.0'},
  changes({read, hasSrc}) {
    const base = hasSrc && read('app/layout.tsx') === undefined ? 'src/' : ''
    return [
      {path: `${base}newsroom.ts`, after: newsroomModule((name) => `process.env.${name}`)},
      {path: `${base}app/articles/page.tsx`, after: list},
      {path: `${base}app/articles/[slug]/page.tsx`, after: article},
    ]
  },
  next: () => ['set SANITY_PROJECT_ID and SANITY_DATASET, or SOURCELINE_LAKE', 'npx next dev, and open /articles'],
}
