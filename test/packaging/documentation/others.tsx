// What other libraries and frameworks take, and results of ours go into as they are; compiled by the test beside it.
import {PortableText} from '@portabletext/react'
import {toHTML} from '@portabletext/to-html'
import {createImageUrlBuilder} from '@sanity/image-url'
import type {ReactNode} from 'react'
import {type ArticleOf, createNewsroom, defineNewsroom, type Figure} from 'sourceline'
import {withoutNull} from 'sourceline/export'
import {articleHtml} from 'sourceline/html'
import {imageSource} from 'sourceline/images'
import {ArticleBody} from 'sourceline/react'

const declared = defineNewsroom({
  article: {fields: [{name: 'region', type: 'string', options: {list: ['north', 'south']}}]},
  types: {event: {fields: [{name: 'title', type: 'string'}]}},
  body: {youtube: {fields: [{name: 'video', type: 'string'}]}},
})
const own = createNewsroom({client, newsroom: declared})

/** The parameters of an address, as routers give them. */
type Params = {after?: string; topic?: string | undefined; author: string | undefined}

export async function pagesOfLists({after, topic, author}: Params) {
  let page = await newsroom.articles.list()
  page = await newsroom.articles.list({after: page.next})
  const lists = [
    newsroom.articles.list({after, topic, author}),
    newsroom.claims.list({after, topic}),
    newsroom.people.list({after: null}),
    newsroom.organizations.list({after}),
    own.articles.list({after, region: 'north'}),
    own.types.event.list({after}),
  ]
  // @ts-expect-error -- no such region
  own.articles.list({region: 'east'})
  // @ts-expect-error -- no such field
  own.types.event.list({colour: 'red'})
  return [page, ...lists]
}

export const elements = (): ReactNode => <PortableText value={article.body} />
export const html = (): string => toHTML(article.body)

export function picture(figure: Figure): string | undefined {
  const source = imageSource(figure)
  return source ? createImageUrlBuilder({projectId: 'a', dataset: 'b'}).image(source).url() : undefined
}

/** As `next/image` and the metadata of Next.js have it: nothing, where there is nothing. */
type NextImage = {src: string; alt: string; blurDataURL?: string; placeholder?: 'blur' | 'empty'}
type NextMetadata = {openGraph?: {modifiedTime?: string; authors?: string[]}; authors?: {name: string; url?: string}[]}

export function image(figure: Figure): NextImage {
  const {url, alt, lqip} = withoutNull(figure)
  return {src: url, alt: alt ?? '', ...(lqip !== undefined && {blurDataURL: lqip, placeholder: 'blur'})}
}
export function metadata(): NextMetadata {
  const {modifiedAt, authors} = withoutNull({modifiedAt: article.modifiedAt, authors: article.authors})
  return {
    openGraph: {...(modifiedAt !== undefined && {modifiedTime: modifiedAt})},
    authors: authors.map(({name, url}) => ({name, ...(url !== undefined && {url})})),
  }
}

type Own = ArticleOf<typeof declared>
export const ownHtml = (story: Own) =>
  articleHtml(story, {
    blocks: {
      youtube: ({video}) => String(video),
      // @ts-expect-error -- no such block is declared
      vimeo: () => '',
    },
  })
export const ownElements = (story: Own) => (
  <ArticleBody article={story} blocks={{youtube: ({video}) => <a href={`https://youtu.be/${video}`}>Watch</a>}} />
)
