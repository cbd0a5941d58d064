import type {Path} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {cardOf} from './cards.ts'
import {choicesOf} from './choicesOf.ts'

/**
 * An attribution that is there, opened where it is changed: in the card over its words, so that nobody leaves the text. Its form is opened
 * where a card cannot say what it is, and where no text is open.
 *
 * @param openForm - opens a place of the article's form
 */
export function openAttribution(article: unknown, key: string, openForm: (path: Path) => void): void {
  const {_id, attributions} = isObject(article) ? article : {}
  const stored = (Array.isArray(attributions) ? attributions.filter(isObject) : []).find(({_key}) => _key === key)
  const claim = isObject(stored?.claim) ? stored.claim._ref : undefined
  const open = choicesOf(stored) && cardOf(_id)
  if (open && typeof claim === 'string') open({attribution: key, claim})
  else openForm(['attributions', {_key: key}])
}
