import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {readArticle} from '../../../content/pages.ts'
import {ArticleText} from '../../../parts/ArticleText.tsx'
import {PageShell, siteName} from '../../../parts/PageShell.tsx'

type Props = {params: Promise<{slug: string}>}

/** None is made at build time: each is made when somebody first asks for it, and kept. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {content: article, shell} = await read(params)
  if (article === null) return {}
  const {headline, standfirst, publishedAt, image} = article
  return {
    title: `${headline} – ${siteName(shell)}`,
    description: standfirst,
    openGraph: {
      type: 'article',
      title: headline ?? '',
      publishedTime: publishedAt,
      images: image?.url ? [{url: image.url, width: image.width, height: image.height, alt: image.alt ?? ''}] : [],
    },
  }
}

export default async function ArticlePage({params}: Props) {
  const page = await read(params)
  if (page.content === null) notFound()
  return (
    <PageShell page={page} topic={page.content.topics[0]}>
      <ArticleText article={page.content} />
    </PageShell>
  )
}

async function read(params: Props['params']) {
  return readArticle(decodeURIComponent((await params).slug))
}
