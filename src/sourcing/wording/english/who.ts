import type {Who} from '../../facts/status.ts'
import type {House} from './house.ts'
import {sources, unnamedSources} from './sources.ts'

/** Somebody, in the middle of a sentence. @internal */
export function whoWords(who: Who, house: House): string {
  if (who.kind === 'unnamed') return who.sources ? sources(who.sources, house) : 'one or more people'
  if (who.kind === 'named' && who.speaksFor !== undefined)
    return `${house.called(who.name) || 'a named person'} on behalf of ${house.called(who.speaksFor)}`
  if (who.name !== '') return house.called(who.name)
  if (who.kind === 'named') return 'a named person'
  return who.own ? 'this newsroom' : 'an outlet that is not known'
}

/** ` (June 27, 2025)`; nothing where the day is not known. @internal */
export function inBrackets(at: string | undefined, {day}: House): string {
  return at === undefined ? '' : ` (${day(at)})`
}

/** Somebody who denies: that they gave no name is told. @internal */
export function denierWords(who: Who, house: House): string {
  if (who.kind !== 'unnamed') return whoWords(who, house)
  return who.sources ? unnamedSources(who.sources, house) : 'one or more unnamed people'
}
