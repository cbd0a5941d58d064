import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {attributionLine, fromDocuments} from '../../sourcing/index.ts'
import {apiVersion} from '../apiVersion.ts'
import {draftId, isObject, publishedId, referencesOf, type StoredDocument} from '../publish/documents.ts'
import {loadFrom} from '../publish/load.ts'

/** How far references are followed: the attribution, its report, the report's outlet, and that outlet's owner. */
const depth = 3

/**
 * What readers will be told by one attribution of the work in the form, as it is being written; undefined until it
 * says enough.
 *
 * @param work - the document in the form
 * @param key - `_key` of the attribution
 */
export function useAttributionLine(
  work: Record<string, unknown> | undefined,
  key: string | undefined,
): string | undefined {
  const client = useClient({apiVersion})
  const [around, setAround] = useState<readonly StoredDocument[]>([])
  const id = typeof work?._id === 'string' ? publishedId(work._id) : undefined
  const attribution = attributionOf(work, key)
  const targets = attribution ? targetsOf(attribution) : ''

  useEffect(() => {
    let current = true
    const load = loadFrom(client)
    neighbours(targets ? targets.split(' ') : [], load).then(
      (documents) => current && setAround(documents),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [client, targets])

  return useMemo(() => {
    if (!work || !id || !attribution) return undefined
    const graph = fromDocuments([{...work, _id: id, attributions: [attribution]}, ...around])
    const found = graph.attributions.get(`${id}#${key}`)
    return found && attributionLine(found, graph)
  }, [work, id, key, attribution, around])
}

function attributionOf(work: Record<string, unknown> | undefined, key: string | undefined) {
  const all: unknown = work?.attributions
  return Array.isArray(all) ? all.filter(isObject).find(({_key}) => _key === key) : undefined
}

function targetsOf(attribution: Record<string, unknown>): string {
  const document = {...attribution, _id: '', _type: 'attribution', _rev: ''}
  return [...new Set(referencesOf(document).map(({target}) => publishedId(target)))].sort().join(' ')
}

/** Documents by id, then what they point at; a draft stands in for what readers have, under its published id. */
async function neighbours(ids: readonly string[], load: ReturnType<typeof loadFrom>): Promise<StoredDocument[]> {
  const found = new Map<string, StoredDocument>()
  const asked = new Set<string>()
  let wave = [...ids]
  for (let level = 0; level < depth && wave.length > 0; level += 1) {
    for (const id of wave) asked.add(id)
    const documents = await load(wave.flatMap((id) => [id, draftId(id)]))
    for (const document of [...documents].sort((one, other) => rank(one) - rank(other))) {
      const id = publishedId(document._id)
      found.set(id, {...document, _id: id})
    }
    wave = [...found.values()]
      .flatMap(referencesOf)
      .map(({target}) => publishedId(target))
      .filter((id, index, all) => !asked.has(id) && all.indexOf(id) === index)
  }
  return [...found.values()]
}

/** Published first, so that a draft of the same document replaces it. */
function rank({_id}: StoredDocument): number {
  return _id.startsWith('drafts.') ? 1 : 0
}
