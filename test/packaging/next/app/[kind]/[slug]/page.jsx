import {notFound} from 'next/navigation'
import {pages} from '../../../pages.mjs'
import {site} from '../../../site.mjs'

export const generateStaticParams = () => []

export default async function Page({params}) {
  const {kind, slug} = await params
  const read = pages[kind]
  const html = read ? await site.read((newsroom) => read(newsroom, slug)) : null
  if (html === null) notFound()
  return <main dangerouslySetInnerHTML={{__html: html}} />
}
