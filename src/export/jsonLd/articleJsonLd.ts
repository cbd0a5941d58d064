import type {CreativeWork, NewsArticle, Thing} from 'schema-dts'
import type {Article, Policy, Topic, TopicReference} from '../../client/results/types.ts'
import type {ArticleKind, OrUnknown} from '../../vocabulary.ts'
import type {Addresses} from '../addresses.ts'
import {isWebAddress} from '../isWebAddress.ts'
import {plainText} from '../plainText.ts'
import {bylineOf} from './byline.ts'
import {claimOf} from './claim.ts'
import {claimReviewsOf} from './claimReview.ts'
import {correctionsOf} from './correction.ts'
import {imageOf} from './image.ts'
import type {JsonLd} from './jsonLd.ts'
import {publisherOf} from './publisher.ts'
import {workOf} from './work.ts'

/** `{addresses, policy: await newsroom.policy()}`: where pages are, and who publishes. @public */
export type ArticleJsonLdOptions = {
  readonly addresses: Addresses
  /** From `newsroom.policy()`: who publishes, and the pages that say how. */
  readonly policy?: Policy | null
  /** From `newsroom.topics.bySlug()`: their IPTC codes are told beside their names. */
  readonly topics?: readonly Topic[]
}

type AnyNewsArticle = Extract<Exclude<NewsArticle, string>, {'@type': string}>

/** The trust project's types of work, as schema.org took them up (https://schema.org/NewsArticle). */
const types: Record<OrUnknown<ArticleKind>, AnyNewsArticle['@type']> = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  factCheck: 'ReportageNewsArticle',
  unknown: 'NewsArticle',
}

/**
 * An article as schema.org describes one, its sourcing with it: what it rests on (`backstory`), what was put right
 * (`correction`), whom it repeats (`isBasedOn`), what it cites, and each claim with who says so. A fact check gets a
 * `ClaimReview` for each of its central claims that was assessed. An unnamed person is only ever words in `creditText`.
 *
 * ```ts
 * const article = await newsroom.articles.bySlug('how-the-veto-report-was-sourced')
 * articleJsonLd(article, {addresses: {article: (slug) => `https://example.com/articles/${slug}`}})
 * // {'@context': 'https://schema.org', '@graph': [{'@type': 'ReportageNewsArticle', headline: '…', backstory: '…', …}]}
 * ```
 *
 * @param article - as `articles.bySlug` gave it
 * @returns JSON-LD, to be written into a page by {@link jsonLdScript}
 * @public
 */
export function articleJsonLd(article: Article, {addresses, policy = null, topics = []}: ArticleJsonLdOptions): JsonLd {
  const url = addresses.article(article.slug)
  const removed = article.notices.some(({kind}) => kind === 'removal')
  const described: Exclude<NewsArticle, string> = {
    '@type': types[article.kind],
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    ...(article.standfirst !== null && {description: article.standfirst}),
    inLanguage: article.language,
    datePublished: article.publishedAt,
    ...(article.modifiedAt !== null && {dateModified: article.modifiedAt}),
    ...(article.authors.length > 0 && {author: article.authors.map(bylineOf)}),
    ...(policy?.publisher && {publisher: publisherOf(policy)}),
    ...(article.image !== null && isWebAddress(article.image.url) && {image: imageOf(article.image)}),
    ...(article.topics.length > 0 && {about: article.topics.map((topic) => subjectOf(topic, topics, addresses))}),
    ...(article.notices.length > 0 && {correction: correctionsOf(article.notices)}),
    ...statusOf(article),
    ...(!removed && sourcingOf(article, addresses)),
  }
  const reviews = removed ? [] : claimReviewsOf(article, addresses, policy)
  const things: readonly Thing[] = [described, ...reviews]
  return {'@context': 'https://schema.org', '@graph': things.map(inPlainText)}
}

/** The same with every text in it plain: whoever shows it elsewhere shows it among words of their own. */
function inPlainText(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'string' ? plainText(each) : each))
}

function statusOf({notices}: Article): {creativeWorkStatus?: string} {
  if (notices.some(({kind}) => kind === 'retraction')) return {creativeWorkStatus: 'Retracted'}
  return notices.some(({kind}) => kind === 'removal') ? {creativeWorkStatus: 'Removed'} : {}
}

function sourcingOf(article: Article, addresses: Addresses): Partial<AnyNewsArticle> {
  const {sourcingNote, attributions, basedOn, claims} = article
  const relayed = [...(basedOn === null ? [] : [basedOn]), ...attributions.flatMap(({via}) => via)]
  const works = [...new Map(relayed.map((work) => [work.id, work])).values()].map((work) => workOf(work, addresses))
  const cited = [...works, ...papersOf(article)]
  return {
    ...(sourcingNote && {backstory: sourcingNote}),
    ...(works.length > 0 && {isBasedOn: works}),
    ...(cited.length > 0 && {citation: cited}),
    ...(claims.length > 0 && {mentions: claims.map((claim) => claimOf(claim, article, addresses))}),
  }
}

/** Papers and statements that anyone can look up; what has no address is described in the words of its attribution alone. */
function papersOf({attributions}: Article): CreativeWork[] {
  const named = attributions.flatMap(({evidence, saidIn}) => [
    ...(evidence ? [evidence] : []),
    ...(saidIn ? [saidIn] : []),
  ])
  const papers = named.flatMap(({label, url}) => (isWebAddress(url) ? [{name: label, url}] : []))
  return [...new Map(papers.map((paper) => [paper.url, paper])).values()].map((paper) => ({
    '@type': 'CreativeWork',
    ...paper,
  }))
}

function subjectOf(topic: TopicReference, topics: readonly Topic[], addresses: Addresses): Thing {
  const medtop = topics.find(({id}) => id === topic.id)?.medtop
  return {
    '@type': 'Thing',
    name: topic.name,
    ...(addresses.topic && {url: addresses.topic(topic.slug)}),
    ...(medtop && {sameAs: `http://cv.iptc.org/newscodes/mediatopic/${medtop}`}),
  }
}
