import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

const seeds = join(import.meta.dirname, '../../seeds/production')

type Content = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

/** One document of the so-and-so-many-eth copy. */
export type Copied = {readonly at: number; readonly document: Content}

/**
 * Copies of an article of the seeds with claims of their own: `night-0` at `/articles/night-0`, `night-1` …
 *
 * @param story - a file of the seeds; its first article is copied
 */
export async function copiesOfArticle(count: number, name: string, story = 'georgia-call-2021'): Promise<Copied[]> {
  const lines = (await readFile(join(seeds, `${story}.ndjson`), 'utf8')).split('\n')
  const documents: Content[] = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
  const article = documents.find(({_type}) => _type === 'article')
  if (!article) throw new Error('The seeds have no article')
  const claims = documents.filter(({_id, _type}) => _type === 'claim' && JSON.stringify(article).includes(_id))
  return Array.from({length: count}, (_, at) => at).flatMap((at) => {
    const renamed = (document: Content): Content =>
      JSON.parse(claims.reduce((text, {_id}) => text.replaceAll(_id, `${name}-${at}-${_id}`), JSON.stringify(document)))
    const slug = {_type: 'slug', current: `${name}-${at}`}
    // Its picture is a file beside the seeds, which is loaded with them only.
    const {image: _image, ...text} = renamed(article)
    const own = {...text, _id: `${name}-${at}`, headline: `${name} ${at}`, slug}
    return [own, ...claims.map(renamed)].map((document) => ({at, document}))
  })
}
