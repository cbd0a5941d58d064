import {wordingStyleValues} from '../../vocabulary.ts'
import {isTimeZone} from '../calendar.ts'
import type {Wording} from '../wording/wording.ts'
import {type Fields, oneOf, stated, text} from './read.ts'

/**
 * How a stored policy words things. A zone that no clock here knows is left out: a page with the day in UTC is better
 * than none.
 *
 * @internal
 */
export function readWording(policy: Fields): Wording {
  const timeZone = text(policy.timeZone)
  return stated({
    style: oneOf(wordingStyleValues, policy.style),
    locale: text(policy.language),
    timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
  })
}
