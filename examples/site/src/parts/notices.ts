import type {Notice} from 'sourceline'
import {type Html, html} from '../html.ts'
import {momentOf} from './dates.ts'

/** What each kind is called, and whether it belongs above the text: a reader must meet it before what it is about. */
const kinds: Record<Notice['kind'], {title: string; above: boolean}> = {
  correction: {title: 'Correction', above: true},
  clarification: {title: 'Clarification', above: false},
  editorsNote: {title: 'Editor’s note', above: true},
  update: {title: 'Update', above: false},
  retraction: {title: 'Retraction', above: true},
  removal: {title: 'Removed', above: true},
  unknown: {title: 'Notice', above: true},
}

/** Newest first, labelled and dated; a notice that a later one replaces is left to that one. */
export function notices(all: readonly Notice[], place: 'above' | 'below'): Html | null {
  const replaced = new Set(all.map(({supersedes}) => supersedes))
  const shown = all
    .filter(({kind, key}) => kinds[kind].above === (place === 'above') && !replaced.has(key))
    .toSorted((one, other) => other.at.localeCompare(one.at))
  if (shown.length === 0) return null
  return html`<section class="notices" aria-label="${place === 'above' ? 'Corrections and notes' : 'Updates'}">${shown.map(notice)}</section>`
}

/** Retracted, or taken down: its notice stands in the place of its text. */
export function isTakenBack(all: readonly Notice[]): boolean {
  const replaced = new Set(all.map(({supersedes}) => supersedes))
  return all.some(({kind, key}) => (kind === 'retraction' || kind === 'removal') && !replaced.has(key))
}

function notice({kind, at, text, wrong, right}: Notice): Html {
  return html`<div class="notice${kinds[kind].above && ' is-grave'}">
    <h2>${kinds[kind].title}, ${momentOf(at)}</h2>
    ${text !== null && html`<p>${text}</p>`}
    ${wrong !== null && html`<p><strong>An earlier version said:</strong> ${wrong}</p>`}
    ${right !== null && html`<p><strong>In fact:</strong> ${right}</p>`}
  </div>`
}
