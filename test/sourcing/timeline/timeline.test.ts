import {describe, expect, it} from 'vitest'
import {fromDocuments} from '../../../src/sourcing/index.ts'
import {timeline} from '../../../src/sourcing/timeline/index.ts'
import {graphOfSeeds} from '../../seeds/graphOfSeeds.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

const seedGraph = graphOfSeeds('2026-11-01T00:00:00Z')

const texts = (id: string) => timeline(id, seedGraph).map(({text}) => text)

describe('the veto of June 2025', () => {
  it('is reported, denied, repeated, contested and confirmed in part, in this order', () => {
    expect(texts('def3af68-217d-4cc2-a50a-42073d9c9157')).toEqual([
      'On June 15, 2025, Reuters reported it, citing two U.S. officials.',
      'On June 15, 2025, Benjamin Netanyahu denied it.',
      'On June 15, 2025, Tzachi Hanegbi denied it.',
      'On June 15, 2025, The Associated Press reported it, citing a U.S. official familiar with the matter.',
      'On June 15, 2025, Omer Dostri denied it.',
      'On June 16, 2025, it was assessed by this newsroom as unresolved.',
      'On June 16, 2025, The Farrow Standard repeated from ANSA that Tzachi Hanegbi denied it.',
      'On June 16, 2025, The Farrow Standard repeated from The Associated Press that Omer Dostri denied it.',
      'On June 16, 2025, The Farrow Standard repeated it from Reuters, citing two U.S. officials.',
      'On June 16, 2025, The Farrow Standard repeated it from The Associated Press, citing a U.S. official familiar with the matter.',
      'On June 26, 2025, Israel Katz denied part of it and gave another account.',
      'On June 27, 2025, Donald Trump confirmed part of it.',
      'On June 28, 2025, it was assessed by this newsroom as confirmed in part.',
    ])
  })

  it('gives the version of spring 2020 no denial and no confirmation, and its undated text last', () => {
    expect(texts('3388cbd7-df6a-4750-930a-c4499fe843ff')).toEqual([
      'On July 11, 2025, it was assessed by this newsroom as unresolved.',
      'On July 11, 2025, The Farrow Standard repeated it from an outlet that is not known, citing senior U.S. officials.',
      'On a date that is not known, an outlet that is not known reported it, citing senior U.S. officials, without saying where it got this.',
    ])
  })
})

describe('a timeline', () => {
  const notice = (kind: string, day: number, fields: Record<string, unknown> = {}) => ({
    _key: `n${day}`,
    kind,
    at: `2025-07-0${day}T00:00:00Z`,
    ...fields,
  })
  const graph = fromDocuments([
    organization('ap', {name: 'AP'}),
    person('kern', {name: 'Ada Kern', memberOf: ref('ap')}),
    claim('fire', {
      serious: true,
      slots: {agent: ref('somebody-else')},
      assessments: [{finding: 'confirmed', at: '2025-08-01T00:00:00Z'}],
    }),
    claim('flood'),
    report('first', [unnamed('a', 'fire'), unnamed('b', 'fire'), unnamed('c', 'flood')], {
      outlet: ref('ap'),
      notices: [
        notice('correction', 1, {claims: [ref('flood')]}),
        notice('update', 2),
        notice('clarification', 3, {claims: [ref('fire')]}),
        notice('editorsNote', 4),
        notice('retraction', 5, {claims: [ref('flood')]}),
      ],
    }),
    report('answer', [
      named('a', 'fire', 'confirms', 'kern', {saidAt: '2025-06-16T00:00:00Z'}),
      named('b', 'fire', 'denies', 'kern', {denial: 'nonDenialDenial', saidAt: '2025-06-17T00:00:00Z'}),
      unnamed('c', 'flood', {obtained: 'unstated', descriptor: undefined, count: undefined}),
    ]),
    article('unpublished', [relay('a', 'fire', ['first'])], {_id: 'drafts.unpublished', publishedAt: undefined}),
  ])

  it('tells only the notices that are about the claim, or take back or question the whole work', () => {
    expect(
      timeline('fire', graph)
        .filter(({work}) => work === 'first')
        .map(({kind}) => kind),
    ).toEqual(['clarified', 'questioned', 'retracted'])
  })

  it('has one entry for attributions that read the same, and tells which', () => {
    expect(timeline('fire', graph)[0]).toEqual({
      kind: 'reported',
      at: '2025-06-15T18:00:00Z',
      text: 'On June 15, 2025, AP reported it, citing two officials.',
      attributions: ['first#a', 'first#b'],
    })
  })

  it('says "confirmed" of a serious claim for nobody but the one who acted', () => {
    expect(timeline('fire', graph).find(({kind}) => kind === 'confirmed')?.text).toBe(
      'On June 16, 2025, Ada Kern said it was right.',
    )
    expect(timeline('fire', graph).at(-1)?.text).toBe('On Aug. 1, 2025, it was assessed by this newsroom as supported.')
  })

  it('does not make a denial of an answer that avoids one', () => {
    expect(timeline('fire', graph).find(({attributions}) => attributions.includes('answer#b'))).toMatchObject({
      kind: 'notDirectlyDenied',
      text: 'On June 17, 2025, Ada Kern did not directly deny it.',
    })
  })

  it('says that a text gives no source', () => {
    expect(timeline('flood', graph).find(({kind}) => kind === 'repeated')?.text).toBe(
      'On June 15, 2025, an outlet that is not known reported it without giving a source.',
    )
  })

  it('tells nothing of a draft', () => {
    expect(timeline('fire', graph).flatMap(({attributions}) => attributions)).not.toContain('unpublished#a')
  })

  it('of a claim nobody has heard of is empty', () => {
    expect(timeline('nothing', graph)).toEqual([])
  })
})
