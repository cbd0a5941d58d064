import {afterAll, describe, expect, it} from 'vitest'
import {type AssessmentFinding, isArgumentError} from '../../src/index.ts'
import type {InitialDocument} from '../../src/lake/index.ts'
import {anonymousClaims} from '../../src/rebuild/closure/anonymous.ts'
import {groundRuleValues, noticeKindValues, stanceValues} from '../../src/vocabulary.ts'
import {gathered, newsroomOf, seeds} from './newsroom.ts'

const {lake, newsroom} = await newsroomOf(seeds())
afterAll(() => lake.close())

describe('claims.list', () => {
  it('goes through all pages in the order of ids, each claim once', async () => {
    const ids: string[] = []
    let after: string | null | undefined
    while (after !== null) {
      const page = await newsroom.claims.list({limit: 2, ...(after === undefined ? {} : {after})})
      expect(page.items.length).toBeLessThanOrEqual(2)
      ids.push(...page.items.map(({id}) => id))
      after = page.next
    }
    const stored = seeds().flatMap(({_type, _id}) => (_type === 'claim' ? _id : []))
    expect(ids).toEqual(stored.toSorted())
    expect((await gathered(newsroom.claims.all())).map(({id}) => id)).toEqual(ids)
  })

  it('says of each claim what its own page says', async () => {
    for (const card of await gathered(newsroom.claims.all())) {
      const claim = await newsroom.claims.byId(card.id)
      const {text, status, topics, variantOf} = claim ?? {}
      expect(card).toEqual({id: card.id, text, status, topics, variantOf})
    }
  })

  it('takes what is narrower into a topic', async () => {
    const {items} = await newsroom.claims.list({topic: 'conflict-war-and-peace'})
    expect(items.flatMap(({topics}) => topics.map(({slug}) => slug))).toContain('iran-and-israel-2025')
    expect((await newsroom.claims.list({topic: 'nothing-like-it'})).items).toEqual([])
  })

  it('does not take the cursor of another list', async () => {
    const {next} = await newsroom.articles.list({limit: 1})
    await expect(newsroom.claims.list({after: next ?? ''})).rejects.toSatisfy(isArgumentError)
  })
})

describe('finding', () => {
  it('is the one that is shown, and `open` where there is none', async () => {
    const all = await gathered(newsroom.claims.all())
    const findings: AssessmentFinding[] = ['open', 'confirmed', 'partlyConfirmed', 'unresolved', 'refuted', 'misquoted']
    for (const finding of findings) {
      const expected = all.filter(({status}) => status.assessment === finding)
      expect(await gathered(newsroom.claims.all({finding}))).toEqual(expected)
    }
    expect(new Set(all.map(({status}) => status.assessment)).size).toBeGreaterThan(2)
  })

  it('is the latest by date, and of one date the one added later', async () => {
    const assessed = (id: string, ...made: [at: string, finding: AssessmentFinding][]) => ({
      ...claim(id),
      assessments: made.map(([at, finding], index) => ({
        _key: `${index}`,
        at,
        finding,
        reason: 'Seen by two editors.',
      })),
    })
    const documents = [
      assessed('backdated', ['2026-02-01T10:00:00Z', 'confirmed'], ['2026-01-01T10:00:00Z', 'refuted']),
      assessed('same-minute', ['2026-02-01T10:00:00Z', 'refuted'], ['2026-02-01T10:00:00Z', 'confirmed']),
    ]
    const {lake, newsroom} = await newsroomOf(documents)
    const confirmed = await newsroom.claims.list({finding: 'confirmed'})
    expect(confirmed.items.map(({id, status}) => [id, status.assessment])).toEqual([
      ['backdated', 'confirmed'],
      ['same-minute', 'confirmed'],
    ])
    await lake.close()
  })
})

describe('anonymousOnly', () => {
  it('is a claim that somebody stands behind, and nobody on the record', async () => {
    const documents = [
      claim('unnamed'),
      claim('named-too'),
      claim('denied-by-name'),
      claim('part-by-name'),
      claim('only-denied'),
      claim('retracted'),
      claim('named-in-retracted'),
      claim('corrected'),
      claim('correction-superseded'),
      claim('nothing-said'),
      report('one', [
        says('unnamed', 'background'),
        says('named-too', 'notForAttribution'),
        says('denied-by-name', 'background'),
        says('part-by-name', 'background'),
        says('named-in-retracted', 'background'),
        says('corrected', 'background'),
        says('correction-superseded', 'background'),
      ]),
      {
        ...report('two', [
          says('named-too', 'onRecord'),
          says('denied-by-name', 'onRecord', 'denies'),
          says('only-denied', 'background', 'denies'),
          says('part-by-name', 'onRecord', 'partlyConfirms'),
          says('corrected', 'onRecord'),
          says('correction-superseded', 'onRecord'),
        ]),
        notices: [
          correctionOf('a', 'corrected'),
          correctionOf('b', 'correction-superseded'),
          {_key: 'c', kind: 'update', at: '2026-01-05T10:00:00Z', text: 'It was right.', supersedes: 'b'},
        ],
      },
      {
        ...report('three', [says('retracted', 'background'), says('named-in-retracted', 'onRecord')]),
        notices: [{_key: 'a', kind: 'retraction', at: '2026-01-05T10:00:00Z', text: 'Withdrawn.'}],
      },
    ]
    const {lake, newsroom} = await newsroomOf(documents)
    const items = await gathered(newsroom.claims.all({anonymousOnly: true}))
    expect(items.map(({id}) => id)).toEqual(['corrected', 'denied-by-name', 'named-in-retracted', 'unnamed'])
    expect(items.map(({status}) => status.evidence)).toEqual(items.map(() => 'singleOrigin'))
    await lake.close()
  })

  /*
   * GROQ names its words in text. Each of every vocabulary has a claim of its own here: whoever adds one, to be counted as support or as a
   * withdrawal by the engine's tables, adds it to the query as well.
   */
  it('goes by the tables of the engine, for every word there is', async () => {
    const documents: InitialDocument[] = stanceValues.flatMap((stance) =>
      groundRuleValues.map((groundRule) =>
        report(`report-${stance}-${groundRule}`, [
          says(`${stance}-${groundRule}`, 'background'),
          says(`${stance}-${groundRule}`, groundRule, stance),
          says(`only-${stance}-${groundRule}`, groundRule, stance),
        ]),
      ),
    )
    for (const kind of noticeKindValues) {
      const attributions = [says(`${kind}-named`, 'background'), says(`${kind}-beside`, 'background')]
      const notices = [{...correctionOf('n', `${kind}-named`), kind}]
      documents.push({...report(kind, attributions), notices})
    }
    const ids = new Set(documents.flatMap(({attributions}) => claimsIn(attributions)))
    const {lake, newsroom} = await newsroomOf([...documents, ...[...ids].map(claim)])
    const items = await gathered(newsroom.claims.all({anonymousOnly: true}))
    const rows = await lake
      .client()
      .fetch<Parameters<typeof anonymousClaims>[0]>(
        '*[_type == "report"]{"notices": coalesce(notices, []), attributions}',
      )
    expect(items.map(({id}) => id)).toEqual([...anonymousClaims(rows)].toSorted())
    expect(items.length).toBeGreaterThan(20)
    await lake.close()
  })

  it('combines with the other facets', async () => {
    const all = await gathered(newsroom.claims.all({anonymousOnly: true}))
    expect(all.length).toBeGreaterThan(0)
    for (const {status} of all) expect(status.text).not.toMatch(/^(Confirmed|Stated on the record)/)
    const topic = 'conflict-war-and-peace'
    const inTopic = await gathered(newsroom.claims.all({topic, anonymousOnly: true, finding: 'open'}))
    const both = all.filter(({status}) => status.assessment === 'open').map(({id}) => id)
    for (const {id} of inTopic) expect(both).toContain(id)
  })
})

function claimsIn(attributions: unknown): string[] {
  return Array.isArray(attributions) ? attributions.map(({claim}) => claim._ref) : []
}

function claim(id: string): InitialDocument {
  return {_id: id, _type: 'claim', text: `A claim for a test, called ${id}.`}
}

function report(id: string, attributions: readonly object[]): InitialDocument {
  const withKeys = attributions.map((attribution, index) => ({_key: `k${index}`, ...attribution}))
  return {_id: id, _type: 'report', title: id, publishedAt: '2026-01-02T10:00:00Z', attributions: withKeys}
}

function says(claim: string, groundRule: string, stance = 'asserts') {
  return {
    _type: 'attribution',
    claim: {_type: 'reference', _ref: claim, _weak: true},
    stance,
    ...(stance === 'denies' ? {denial: 'general'} : {}),
    groundRule,
    obtained: 'own',
    ...(groundRule === 'onRecord' ? {} : {descriptor: {role: 'official'}, count: {exact: 1}}),
  }
}

function correctionOf(key: string, claim: string) {
  const claims = [{_key: 'c', _type: 'reference', _ref: claim, _weak: true}]
  return {_key: key, kind: 'correction', at: '2026-01-04T10:00:00Z', wrong: 'One.', right: 'Another.', claims}
}
