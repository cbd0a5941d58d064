import type {RemarkKind} from '../../reading/index.ts'
import type {GraphArticle, GraphNotice} from '../graph.ts'
import {isBy} from '../instant.ts'
import {isRead} from './language.ts'
import {pathTo} from './path.ts'
import {cite, published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'
import {type TextReader, wordsBy} from './said.ts'
import {meaningfulWords} from './wordsOf.ts'

/** What a notice is called: the sentence readers see first, and what it begins with up to a colon. */
function openingOf({text = ''}: GraphNotice): {label: string; sentence: string} {
  const [label = '', ...rest] = text.split(/(?<=^[^.!?:]{1,30}:)\s/)
  const said = rest.length > 0 ? rest.join(' ') : text
  return {label, sentence: said.split(/(?<=[.!?])\s/)[0] ?? ''}
}

export const correctionsLabelled: Rule = {
  id: 'S32',
  title: 'A correction is called one, and says what was wrong and what is right.',
  severity: 'error',
  basedOn: [
    cite(
      published.apCorrections,
      'A correction is labelled one, and not called a recast, fix, clarification or change.',
    ),
    cite(published.washingtonPostCorrections, 'The text is put right, and a correction says so.'),
  ],
  message: 'The correction does not say what was wrong and what is right.',
  mend: 'Say both. A correction hides nothing.',
  readsText: true,
  check: inEachStory(({article}, {read}) => {
    const reader = wordsBy(read)
    return article.notices.flatMap((notice) => {
      const path = pathTo('notices', notice.key)
      const {label, sentence} = openingOf(notice)
      const says = (kind: RemarkKind, words: string) =>
        isRead(article) && reader.remarks(words).some((remark) => remark.kind === kind)
      if (notice.kind === 'correction') {
        if (notice.wrong === undefined || notice.right === undefined) return [{path}]
        const isCalledSo = /^corrections?\b/i.test(label) || says('error', sentence)
        if (isCalledSo || !(says('softened', label) || says('softened', sentence))) return []
        return [
          {
            path: pathTo('notices', notice.key, 'text'),
            message: 'The correction is called something milder.',
            mend: 'Say “Correction”, and no “clarifies”, “updates”, “fixes” or “changes”.',
          },
        ]
      }
      const isOfError = notice.wrong !== undefined || says('error', sentence) || takesBack(notice, article, reader)
      if ((notice.kind !== 'update' && notice.kind !== 'clarification') || !isOfError) return []
      return [
        {
          path: pathTo('notices', notice.key, 'kind'),
          message: 'This tells of an error under another name.',
          mend: 'Make it a correction.',
        },
      ]
    })
  }),
}

/** "… as president-elect, and not as a candidate", where the article has "as a candidate": it said so, and it was wrong. */
function takesBack({text = ''}: GraphNotice, article: GraphArticle, reader: TextReader): boolean {
  if (!isRead(article)) return false
  const said = [article.title, article.standfirst ?? '', ...article.blocks.map((block) => block.text)].map(
    meaningfulWords,
  )
  return reader
    .remarks(text)
    .filter(({kind}) => kind === 'takenBack')
    .some(({span}) => {
      const [clause = ''] = text.slice(span.end).split(/[,.;:!?]/)
      const denied = [...meaningfulWords(clause)]
      return denied.length > 0 && said.some((words) => denied.every((word) => words.has(word)))
    })
}

export const neverUnpublished: Rule = {
  id: 'S33',
  title: 'What was published stays, or a notice stands in its place.',
  severity: 'error',
  basedOn: [
    cite(
      published.washingtonPostCorrections,
      'What was published is not taken down in silence; a note stands in its place.',
    ),
  ],
  message: 'This was published, is published no more, and nothing tells readers why.',
  mend: 'Add a removal notice and publish that. To protect somebody, take the text down first and give the reason later.',
  check: inEachStory(({article}, {at}) => {
    const isTold = article.notices.some(({kind, at: since}) => kind === 'removal' && isBy(since, at))
    const wasPublished = article.publishedAt !== undefined && isBy(article.publishedAt, at)
    return article.draft && wasPublished && !isTold ? [{path: 'notices'}] : []
  }),
}
