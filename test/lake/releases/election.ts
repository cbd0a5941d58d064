import type {SanityClient} from '@sanity/client'

/** When the polls close. */
export const due = new Date('2026-11-03T21:00:00Z')

/** Five articles, each with two claims of its own, and one claim that all of them share. */
export const articles = Array.from({length: 5}, (_, at) => `article-${at}`)
export const claims = ['claim-shared', ...articles.flatMap((id) => [`${id}-claim-0`, `${id}-claim-1`])]
export const ids = [...articles, ...claims]

const reference = (id: string, key: string) => ({
  _type: 'reference',
  _ref: id,
  _key: key,
  _weak: true,
  _strengthenOnPublish: {type: 'claim'},
})

/** Puts them into a release, under an embargo until the polls close. */
export async function schedule(editor: SanityClient): Promise<void> {
  const releaseId = 'election'
  await editor.releases.create({
    releaseId,
    metadata: {title: 'Election night', releaseType: 'scheduled', intendedPublishAt: due.toISOString()},
  })
  for (const id of claims) {
    await editor.createVersion({
      releaseId,
      publishedId: id,
      document: {_id: `versions.${releaseId}.${id}`, _type: 'claim', statement: `EMBARGOED ${id}`},
    })
  }
  for (const id of articles) {
    const own = claims.filter((claim) => claim.startsWith(id))
    await editor.createVersion({
      releaseId,
      publishedId: id,
      document: {
        _id: `versions.${releaseId}.${id}`,
        _type: 'article',
        headline: `EMBARGOED ${id}`,
        claims: [...own, 'claim-shared'].map((claim, at) => reference(claim, `k${at}`)),
      },
    })
  }
  await editor.releases.schedule({releaseId, publishAt: due.toISOString()})
}
