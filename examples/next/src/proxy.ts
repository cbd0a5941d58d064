import {type NextRequest, NextResponse} from 'next/server'
import {contentQueries, type Tag, tag} from 'sourceline'
import {cacheTagHeaders} from 'sourceline/rebuild'

/** By the first part of a path, what a page is kept by beside what each is. */
const byPath: Readonly<Record<string, (name: string) => readonly Tag[]>> = {
  '': () => [tag.articles],
  articles: (slug) => contentQueries.articleBySlug.tags({slug}),
  claims: (id) => contentQueries.claimById.tags({id}),
  topics: (slug) => [...contentQueries.topicBySlug.tags({slug}), tag.articlesByTopic(slug)],
}
const ofEach: readonly Tag[] = [...contentQueries.policy.tags({}), ...contentQueries.topicTree.tags({})]

/**
 * Only for a CDN in front, by which tags to file a page, for the purges that createRebuildHandler sends it: a page cannot set headers
 * itself. Without one, leave this file out.
 */
export function proxy({nextUrl}: NextRequest): NextResponse {
  const response = NextResponse.next()
  const [kind = '', name = ''] = nextUrl.pathname.slice(1).split('/')
  const own = byPath[kind]?.(decoded(name))
  for (const [header, value] of Object.entries(own ? cacheTagHeaders([...own, ...ofEach]) : {}))
    response.headers.set(header, value)
  return response
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

// Drafts are for no CDN.
export const config = {
  matcher: [
    {source: '/', missing: [{type: 'cookie', key: '__prerender_bypass'}]},
    {source: '/:kind(articles|claims|topics)/:name', missing: [{type: 'cookie', key: '__prerender_bypass'}]},
  ],
}
