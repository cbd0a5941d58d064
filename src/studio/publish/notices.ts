/** How an editor hears of the end of a Publish. */

import type {Changed} from './carry.ts'
import type {Outcome} from './publishWork.ts'
import {countsOf, danglingMessage, titleOf} from './wording.ts'

/** A message in the corner of the Studio. */
export type Toast = {
  readonly status: 'success' | 'info' | 'warning' | 'error'
  readonly title: string
  readonly description?: string
}

/**
 * ```ts
 * toastFor({kind: 'published', documents: [claim, article]}, 'article')
 * // {status: 'success', title: 'Published, with 1 claim', description: '“The president vetoed the plan.”'}
 * ```
 */
export function toastFor(outcome: Outcome, workId: string): Toast {
  switch (outcome.kind) {
    case 'published':
      return published(outcome.documents.filter(({id}) => id !== workId))
    case 'unchanged':
      return {status: 'warning', title: 'Nothing to publish', description: 'Readers already have what you see.'}
    case 'moved':
      return {
        status: 'warning',
        title: 'Not published: somebody is editing',
        description: `Changed while this was being checked: ${listed(outcome.documents)}. Look at it, then publish again.`,
      }
    case 'dangling':
      return {
        status: 'error',
        title: 'Not published: a reference points at nothing',
        description: outcome.dangling.map((found) => danglingMessage(found, found.from.draft)).join(' '),
      }
    case 'refused':
      return {status: 'warning', title: 'Not published: not everybody has passed it', description: outcome.because}
    case 'invalid':
      return {
        status: 'error',
        title: 'Not published: something needs mending',
        description: outcome.refusals
          .map(({changed, messages}) => `${titleOf(changed.draft)}: ${messages.join(' ')}`)
          .join(' '),
      }
  }
}

function published(others: readonly Changed[]): Toast {
  if (others.length === 0) return {status: 'success', title: 'Published'}
  return {status: 'success', title: `Published, with ${countsOf(others)}`, description: listed(others)}
}

function listed(documents: readonly Changed[]): string {
  return documents.map(({draft}) => titleOf(draft)).join(', ')
}
