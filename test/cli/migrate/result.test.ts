import {describe, expect, it} from 'vitest'
import {validateSeeds} from '../../../scripts/seeds-check/validation.ts'
import type {StoredDocument} from '../../../src/cli/documents.ts'
import {carry} from '../../../src/cli/migrate/carry.ts'
import {gathered, newsroomOf} from '../../client/newsroom.ts'
import {earlier} from './earlier.ts'

const carryAll = (documents: readonly StoredDocument[]) => {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return documents.map((document) =>
    carry(
      document,
      (id) => byId.get(id),
      () => undefined,
    ),
  )
}

/** What the schemas of this release say of documents, by document; pictures have no schema of ours. */
async function findingsIn(dataset: 'production' | 'confidential', documents: readonly StoredDocument[]) {
  const seeds = documents
    .filter(({_type}) => !_type.startsWith('sanity.'))
    .map((document, line) => ({dataset, file: dataset, line, id: document._id, type: document._type, document}))
  const found = await validateSeeds(dataset, seeds, '')
  return found.filter(({note}) => note !== true).map(({id, path, message}) => `${id} ${path}: ${message}`)
}

describe('what migrate makes of the dataset of the release before', () => {
  it.each(['production', 'confidential'] as const)(
    'breaks no schema of this release that %s did not',
    async (dataset) => {
      const before = new Set(await findingsIn(dataset, earlier[dataset]))
      const after = await findingsIn(
        dataset,
        carryAll(earlier[dataset]).map(({document}) => document),
      )
      expect(after.filter((finding) => !before.has(finding))).toEqual([])
    },
    60_000,
  )

  it('is read whole by a site of this release, and so is what it was made of', async () => {
    const after = carryAll(earlier.production).map(({document}) => document)
    const read = await Promise.all(
      [earlier.production, after].map(async (documents) => {
        const {lake, newsroom} = await newsroomOf(documents, {onInvalid: 'throw'})
        const slugs = await gathered(newsroom.articles.slugs())
        const articles = await Promise.all(slugs.map((slug) => newsroom.articles.bySlug(slug)))
        await lake.close()
        return articles.map((article) => [article?.id, article?.body.length, article?.attributions.length])
      }),
    )
    expect(read[0]?.length).toBe(7)
    expect(read[1]).toEqual(read[0])
  }, 60_000)
})
