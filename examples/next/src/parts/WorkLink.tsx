import type {WorkReference} from '../content/shown.ts'
import {articleAddress, safeHref} from './addresses.ts'
import {Day} from './dates.tsx'

/** A work by its outlet and title, linked where there is something to follow; a kept copy, where there is one, beside it. */
export function WorkLink({work}: {work: WorkReference}) {
  const {outlet, title, slug, url, archivedUrl, publishedAt} = work
  const publisher = outlet ?? (work.type === 'report' ? 'Unknown outlet' : null)
  return (
    <>
      {publisher && (
        <>
          <bdi>{publisher}</bdi>:{' '}
        </>
      )}
      <Linked words={title} href={slug === null ? safeHref(url) : articleAddress({slug})} />
      {publishedAt && (
        <>
          , <Day at={publishedAt} />
        </>
      )}
      {safeHref(archivedUrl) && (
        <>
          {' '}
          (<Linked words="archived copy" href={safeHref(archivedUrl)} />)
        </>
      )}
    </>
  )
}

/** Words, with a link where there is an address to follow. */
export function Linked({words, href}: {words: string | null; href: string | undefined}) {
  if (href === undefined) return <bdi>{words}</bdi>
  return (
    <a href={href}>
      <bdi>{words}</bdi>
    </a>
  )
}
