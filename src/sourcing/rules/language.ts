import {readsLanguage} from '../../reading/languages.ts'
import type {GraphArticle} from '../graph.ts'

/** Whether rules can read its text. An article that does not say its language is taken to be in one that is read. @internal */
export function isRead({language}: Pick<GraphArticle, 'language'>): boolean {
  return language === undefined || readsLanguage(language)
}
