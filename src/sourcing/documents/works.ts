import {articleKindValues, articleOriginValues, noticeKindValues} from '../../vocabulary.ts'
import type {GraphArticle, GraphNotice, Report, Waiver} from '../graph.ts'
import {readBlocks} from './blocks.ts'
import type {Current} from './current.ts'
import {readMarks, readParagraphs} from './marks.ts'
import {type Fields, fields, instant, objects, oneOfOrUnknown, reference, references, stated, text} from './read.ts'

/** Works before the ids of their attributions and, of an article, its outlet are known. @internal */
export type ReadArticle = Omit<GraphArticle, 'attributions' | 'outlet'>
/** @internal */
export type ReadReport = Omit<Report, 'attributions'>

/** @internal */
export function readArticle({id, draft, fields: article}: Current): ReadArticle {
  return stated({
    type: 'article',
    id,
    draft,
    title: text(article.headline) ?? '',
    slug: text(fields(article.slug)?.current),
    standfirst: text(article.standfirst),
    kind: oneOfOrUnknown(articleKindValues, article.kind) ?? 'news',
    language: text(article.language),
    origin: oneOfOrUnknown(articleOriginValues, article.origin) ?? 'own',
    basedOn: reference(article.basedOn),
    publishedAt: instant(article.publishedAt),
    modifiedAt: instant(article.modifiedAt),
    authors: references(article.authors),
    topics: references(article.topics),
    centralClaims: references(article.centralClaims),
    aiUse: text(article.aiUse),
    marks: readMarks(article.body),
    paragraphs: readParagraphs(article.body),
    blocks: readBlocks(article.body),
    notices: readNotices(article.notices),
    waivers: readWaivers(article.waivers),
  } as const)
}

/** @internal */
export function readReport({id, draft, fields: report}: Current): ReadReport {
  return stated({
    type: 'report',
    id,
    draft,
    title: text(report.title) ?? '',
    outlet: reference(report.outlet),
    url: text(report.url),
    language: text(report.language),
    publishedAt: instant(report.publishedAt),
    notices: readNotices(report.notices),
  } as const)
}

/** A notice without a kind or a date says nothing that can be told. */
function readNotices(notices: unknown): GraphNotice[] {
  return objects(notices).flatMap((notice, index) => readNotice(notice, index))
}

function readNotice(notice: Fields, index: number): GraphNotice[] {
  const kind = oneOfOrUnknown(noticeKindValues, notice.kind)
  const at = instant(notice.at)
  if (kind === undefined || at === undefined) return []
  return [
    stated({
      key: text(notice._key) ?? `[${index}]`,
      kind,
      at,
      wrong: text(notice.wrong),
      right: text(notice.right),
      text: text(notice.text),
      claims: references(notice.claims),
      supersedes: text(notice.supersedes),
    }),
  ]
}

/** A waiver without a reason waives nothing. */
function readWaivers(waivers: unknown): Waiver[] {
  return objects(waivers).flatMap((waiver, index) => {
    const path = text(waiver.path)
    const reason = text(waiver.reason)
    if (path === undefined || reason === undefined) return []
    return [stated({key: text(waiver._key) ?? `[${index}]`, path, reason, words: text(waiver.words)})]
  })
}
