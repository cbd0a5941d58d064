import type {InitialDocument} from '../../src/lake/index.ts'

/** As many documents as wanted, of which the same few have to do with `article-0`, whatever there is beside them. */
export function documentsOf(count: number): InitialDocument[] {
  const weak = (_ref: string) => ({_type: 'reference', _ref, _weak: true})
  const articles = Math.floor(count / 2)
  return Array.from({length: articles}, (_, at) => at).flatMap((at) => {
    // Four articles carry one claim.
    const claim = `claim-${Math.floor(at / 4)}-${at % 4 === 0 ? 'shared' : at}`
    const shared = `claim-${Math.floor(at / 4)}-shared`
    return [
      {_id: claim, _type: 'claim', text: `What happened on day ${at}.`},
      {
        _id: `article-${at}`,
        _type: 'article',
        headline: `Headline ${at}`,
        slug: {_type: 'slug', current: `article-${at}`},
        kind: 'news',
        language: 'en',
        origin: 'own',
        publishedAt: new Date(Date.UTC(2020, 0, 1) + at * 600_000).toISOString(),
        topics: [],
        body: [],
        attributions: [
          {
            _key: 'a',
            _type: 'attribution',
            claim: weak(shared),
            stance: 'asserts',
            obtained: 'own',
            groundRule: 'background',
            count: {exact: 2},
          },
        ],
      },
    ]
  })
}
