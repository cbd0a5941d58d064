import type {GraphArticle} from '../graph.ts'

/** The rules that read a text read English. An article that does not say its language is taken to be in it. @internal */
export function isEnglish({language}: Pick<GraphArticle, 'language'>): boolean {
  return language === undefined || /^en(?:-|$)/i.test(language)
}
