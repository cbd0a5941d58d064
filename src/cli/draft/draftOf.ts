import {block} from './bodies.ts'
import type {Drafted, Stored} from './drafted.ts'
import {idOf, keyOf} from './identifiers.ts'
import {type Newsroom, nobodys} from './newsroom.ts'
import {organization} from './people.ts'
import type {SourceText} from './source.ts'
import {sourcingOf} from './sourcing.ts'

/** The topic of what nobody has sorted yet. It stands under society, the broadest of the IPTC's Media Topics. */
const unsorted: Stored = {
  _id: idOf('topic', 'unsorted'),
  _type: 'topic',
  name: 'Unsorted',
  slug: {_type: 'slug', current: 'unsorted'},
  medtop: '14000000',
}

/**
 * A draft of a text: an article with its claims marked, and the report it is based on, which holds who says so. What the
 * text does not say is not there: where it was obtained is `unstated`, and nobody stands behind what is "reportedly" so.
 */
export function draftOf(
  name: string,
  source: SourceText,
  outletName: string | undefined,
  newsroom: Newsroom = nobodys,
): Drafted {
  const headline = shortened(source.headline ?? source.paragraphs[0] ?? name)
  const outlet = outletName ?? source.outlet
  const own = outlet === undefined ? undefined : newsroom.idOf(outlet)
  const publisher = outlet === undefined || own !== undefined ? undefined : organization(outlet, 'outlet')
  const outletId = own ?? publisher?._id
  const reportId = idOf('report', outlet ?? '', headline, ...source.paragraphs)
  const {attributions, marks, others, claims, before, left} = sourcingOf(source.paragraphs, outlet, newsroom)
  const report: Stored = {
    _id: reportId,
    _type: 'report',
    title: headline,
    language: 'en',
    ...(outletId && {outlet: {_type: 'reference', _ref: outletId}}),
    ...(source.url && {url: source.url}),
    ...(source.url && source.publishedAt && {publishedAt: source.publishedAt}),
    ...(attributions.length > 0 && {attributions}),
  }
  const article: Stored = {
    _id: idOf('article', reportId),
    _type: 'article',
    headline,
    ...(source.standfirst && {standfirst: shortened(source.standfirst, 300)}),
    slug: {_type: 'slug', current: slugOf(headline)},
    kind: 'news',
    language: 'en',
    origin: 'wire',
    basedOn: {_type: 'reference', _ref: reportId},
    topics: [{_key: keyOf('topic', reportId), _type: 'reference', _ref: unsorted._id}],
    body: source.paragraphs.map((text, index) => block(text, index, marks.get(index) ?? [])),
  }
  const documents = [unsorted, ...(publisher ? [publisher] : []), ...others, ...claims, report, article]
  return {documents, claims: claims.length, attributions: attributions.length, before, left}
}

function shortened(text: string, longest = 160): string {
  const [sentence = text] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const bare = sentence.replace(/\.$/, '')
  if (bare.length <= longest) return bare
  return `${bare.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`
}

function slugOf(headline: string): string {
  const words = headline
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .match(/[\p{Ll}\p{Lo}\p{M}\p{N}]+/gu)
  const slug = (words ?? ['untitled']).join('-').replaceAll(/\d{4}-\d{2}-\d{2}/g, '')
  const short = slug.length <= 96 ? slug : slug.slice(0, 97).replace(/-[^-]*$/, '')
  return short.replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '') || 'untitled'
}
