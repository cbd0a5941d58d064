import type {Article, Notice} from '../content/shown.ts'
import {Moment} from './dates.tsx'

/** What each kind is called, and whether it belongs above the text: a reader must meet it before what it is about. */
const kinds: Record<NonNullable<Notice['kind']>, {title: string; above: boolean}> = {
  correction: {title: 'Correction', above: true},
  clarification: {title: 'Clarification', above: false},
  editorsNote: {title: 'Editor’s note', above: true},
  update: {title: 'Update', above: false},
  retraction: {title: 'Retraction', above: true},
  removal: {title: 'Removed', above: true},
  unknown: {title: 'Notice', above: true},
}

/** Retracted, or taken down: its notice stands in the place of its text. */
export function isTakenBack({notices}: Pick<Article, 'notices'>): boolean {
  const replaced = new Set(notices.map(({supersedes}) => supersedes))
  return notices.some(({kind, key}) => (kind === 'retraction' || kind === 'removal') && !replaced.has(key))
}

/** Newest first, labelled and dated; a notice that a later one replaces is left to that one. */
export function Notices({article, place}: {article: Article; place: 'above' | 'below'}) {
  const replaced = new Set(article.notices.map(({supersedes}) => supersedes))
  const shown = article.notices
    .filter(({kind, key}) => kinds[kind ?? 'unknown'].above === (place === 'above') && !replaced.has(key))
    .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))
  if (shown.length === 0) return null
  return (
    <section className="notices" aria-label={place === 'above' ? 'Corrections and notes' : 'Updates'}>
      {shown.map(({key, kind, at, text, wrong, right}) => (
        <div key={key} className={kinds[kind ?? 'unknown'].above ? 'notice is-grave' : 'notice'}>
          <h2>
            {kinds[kind ?? 'unknown'].title}
            {at && (
              <>
                , <Moment at={at} />
              </>
            )}
          </h2>
          {text && <p>{text}</p>}
          {wrong && (
            <p>
              <strong>An earlier version said:</strong> {wrong}
            </p>
          )}
          {right && (
            <p>
              <strong>In fact:</strong> {right}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
