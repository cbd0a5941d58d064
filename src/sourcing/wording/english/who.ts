import type {Who} from '../../facts/status.ts'
import {day} from './dates.ts'
import {sources} from './sources.ts'

/** Somebody, in the middle of a sentence. @internal */
export function whoWords(who: Who): string {
  if (who.kind === 'unnamed') return who.sources ? sources(who.sources) : 'one or more people'
  return who.name === '' ? unknown[who.kind] : who.name
}

/** ` (27 June 2025)`; nothing where the day is not known. @internal */
export function inBrackets(at: string | undefined): string {
  return at === undefined ? '' : ` (${day(at)})`
}

const unknown: Record<Exclude<Who['kind'], 'unnamed'>, string> = {
  named: 'a named person',
  outlet: 'an outlet that is not known',
}
