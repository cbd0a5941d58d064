import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

const seed = join(import.meta.dirname, '../../seeds/production/georgia-call-2021.ndjson')

type Content = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

/** One document of the so-and-so-many-eth copy. */
export type Copied = {readonly at: number; readonly document: Content}

/** Copies of an article of the seeds with claims of their own: `night-0` at `/articles/night-0`, `night-1` … */
export async function copiesOfArticle(count: number, name: string): Promise<Copied[]> {
  const lines = (await readFile(seed, 'utf8')).split('\n')
  const seeds: Content[] = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
  const article = seeds.find(({_type}) => _type === 'article')
  if (!article) throw new Error('The seeds have no article')
  const claims = seeds.filter(({_id, _type}) => _type === 'claim' && JSON.stringify(article).includes(_id))
  return Array.from({length: count}, (_, at) => at).flatMap((at) => {
    const renamed = (document: Content): Content =>
      JSON.parse(claims.reduce((text, {_id}) => text.replaceAll(_id, `${name}-${at}-${_id}`), JSON.stringify(document)))
    const slug = {_type: 'slug', current: `${name}-${at}`}
    const own = {...renamed(article), _id: `${name}-${at}`, headline: `${name} ${at}`, slug}
    return [own, ...claims.map(renamed)].map((document) => ({at, document}))
  })
}
