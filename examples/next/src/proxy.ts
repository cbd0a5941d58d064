import {type NextRequest, NextResponse} from 'next/server'
import {cacheTagHeaders} from 'sourceline/rebuild'
import {tagsAt} from './content/tags.ts'

/** Tells a CDN by which tags to file a page, for the purges that createRebuildHandler sends it: a page cannot set headers itself. */
export function proxy({nextUrl}: NextRequest): NextResponse {
  const response = NextResponse.next()
  const tags = tagsAt(nextUrl.pathname)
  if (tags.length > 0)
    for (const [name, value] of Object.entries(cacheTagHeaders(tags))) response.headers.set(name, value)
  return response
}

export const config = {matcher: ['/', '/articles/:slug', '/claims/:id', '/topics/:slug']}
