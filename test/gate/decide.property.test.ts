import fc from 'fast-check'
import {expect, it} from 'vitest'
import {decide, type Proof, recordsFrom} from '../../src/gate/index.ts'
import {fromDocuments, sourcingHash, sourcingParts} from '../../src/sourcing/index.ts'
import {propertyRuns} from '../sourcing/propertyRuns.ts'
import {around, draft, minister, official, record, type Stored, text} from './newsroom.ts'

/*
 * Random histories of one article against a model of the gate that is written down in another way: the model keeps what
 * was approved as the words themselves, and knows no fingerprints, rules or graphs.
 */

const at = '2026-06-01T12:00:00Z'
const staff = {
  reporter: 'reporter',
  desk: 'desk-editor',
  standards: 'standards-editor',
  chief: 'editor-in-chief',
} as const
type Person = keyof typeof staff
type Level = 'desk' | 'standards' | 'top'
const rung: Record<Person, Level | undefined> = {
  reporter: undefined,
  desk: 'desk',
  standards: 'standards',
  chief: 'top',
}
const ladder: readonly Level[] = ['desk', 'standards', 'top']

/** An article as an editor thinks of it. */
type Draft = {
  readonly headline: 0 | 1
  readonly second: 0 | 1 | 2
  /** Nobody is described; somebody is, as so many, with a reason or without. */
  readonly unnamed: null | {readonly count: 1 | 2; readonly reason: boolean}
  readonly minister: boolean
  readonly retracted: boolean
}

const sentences = ['The ministry was told.', 'The ministry was not told.', undefined]

function documentOf({headline, second, unnamed, minister: isNamed, retracted}: Draft): Stored {
  const attributions = [
    ...(unnamed ? [official({count: {exact: unnamed.count}, ...(unnamed.reason ? {} : {reason: undefined})})] : []),
    ...(isNamed ? [minister()] : []),
  ]
  const extra = sentences[second]
  return {
    ...draft(
      {
        headline: ['He vetoed it', 'He did not veto it'][headline],
        body: text('He vetoed the plan.', ...(extra === undefined ? [] : [extra])),
        ...(retracted && {
          notices: [{_key: 'n', _type: 'notice', kind: 'retraction', at: '2026-05-30T00:00:00Z', text: 'Retracted.'}],
        }),
      },
      attributions,
    ),
    _id: 'ours',
  }
}

type Step =
  | {readonly do: 'edit'; readonly to: Partial<Draft>}
  | {
      readonly do: 'approve'
      readonly by: Person
      readonly as: Person
      readonly writtenBy: Person
      readonly decision: 'approved' | 'refused'
    }
  | {readonly do: 'touch'}
  | {readonly do: 'note'; readonly by: Person}
  | {readonly do: 'publish'}

const person = fc.constantFrom<Person>('reporter', 'desk', 'standards', 'chief')
const edit: fc.Arbitrary<Partial<Draft>> = fc.oneof(
  fc.record({headline: fc.constantFrom<0 | 1>(0, 1)}),
  fc.record({second: fc.constantFrom<0 | 1 | 2>(0, 1, 2)}),
  fc.record({
    unnamed: fc.option(fc.record({count: fc.constantFrom<1 | 2>(1, 2), reason: fc.boolean()}), {nil: null, freq: 3}),
  }),
  fc.record({minister: fc.boolean()}),
  fc.record({retracted: fc.boolean()}),
)
/** Most approvals are honest: of all that anybody could forge, one field at a time is wrong. */
const approving: fc.Arbitrary<Step> = fc
  .record({by: person, other: person, wrong: fc.constantFrom('nothing', 'nothing', 'nothing', 'role', 'author')})
  .chain(({by, other, wrong}) =>
    fc.record({
      do: fc.constant('approve' as const),
      by: fc.constant(by),
      as: fc.constant(wrong === 'role' ? other : by),
      writtenBy: fc.constant(wrong === 'author' ? other : by),
      decision: fc.constantFrom<'approved' | 'refused'>('approved', 'approved', 'approved', 'refused'),
    }),
  )
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 3, arbitrary: fc.record({do: fc.constant('edit' as const), to: edit})},
  {weight: 4, arbitrary: approving},
  {weight: 1, arbitrary: fc.record({do: fc.constant('touch' as const)})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('note' as const), by: person})},
  {weight: 4, arbitrary: fc.record({do: fc.constant('publish' as const)})},
)

/** What the model remembers of an approval: every word it was of. */
type Given = {
  readonly of: string
  readonly level: Level
  readonly by: Person
  readonly decision: string
  counts: boolean
}

function modelled(
  next: Draft,
  before: Draft | undefined,
  given: readonly Given[],
  handler: Person | undefined,
): boolean {
  const words = JSON.stringify({...next, retracted: false})
  const has = (level: Level) => {
    const valid = given.filter(({of, by, counts}) => of === words && counts && by !== handler)
    const over = (from: Level) => (one: Given) => ladder.indexOf(one.level) >= ladder.indexOf(from)
    return valid.some(
      (one) =>
        one.decision === 'approved' &&
        over(level)(one) &&
        !valid.some((other) => other.decision === 'refused' && over(one.level)(other)),
    )
  }
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(next)) return true
  const takesBack =
    before !== undefined &&
    before.headline === next.headline &&
    (before.second === next.second || next.second === 2) &&
    (JSON.stringify(before.unnamed) === JSON.stringify(next.unnamed) || next.unnamed === null) &&
    (before.minister === next.minister || !next.minister) &&
    (!before.retracted || next.retracted)
  if (takesBack) return before.retracted === next.retracted || has('top')
  // A published notice stays; that it does is not the gate's rule but the form's, so the model has no opinion on it.
  const needed: Level[] = []
  if (next.unnamed !== null) needed.push('desk')
  if (next.unnamed !== null && !next.minister) needed.push('standards')
  if (next.retracted) needed.push('top')
  const isSound = next.unnamed === null || (next.unnamed.reason && handler !== undefined)
  const isTraced = !(before !== undefined && supported(before) && !supported(next))
  return isSound && isTraced && needed.every(has)
}

const supported = ({unnamed, minister: isNamed}: Draft) => unnamed !== null || isNamed

it('publishes nothing the policy forbids, and lets no approval stand for anything but what was approved', async () => {
  let passed = 0
  let refused = 0
  const property = fc.asyncProperty(fc.array(step, {minLength: 3, maxLength: 14}), async (steps) => {
    let current: Draft = {headline: 0, second: 0, unnamed: {count: 2, reason: true}, minister: true, retracted: false}
    let live: Draft | undefined
    let handler: Person | undefined = 'reporter'
    const given: Given[] = []
    const stored: Stored[] = []
    const history = new Map<string, {id: string; author: string}[]>()
    const proof: Proof = {
      historyOf: (id) => history.get(id) ?? [],
      rolesOf: (user) => Object.entries(staff).flatMap(([name, role]) => (name === user ? [role] : [])),
    }
    for (const now of steps) {
      if (now.do === 'edit') current = {...current, ...now.to}
      if (now.do === 'note') handler = now.by
      if (now.do === 'approve') {
        const graph = fromDocuments([...around, documentOf(current)])
        const level = rung[now.as] ?? 'desk'
        const id = `approval-${stored.length}`
        stored.push({
          _id: id,
          _type: 'approval',
          _rev: `t-${id}`,
          articleId: 'ours',
          hash: await sourcingHash('ours', graph),
          parts: (await sourcingParts('ours', graph)).map((part) => ({...part})),
          level,
          decision: now.decision,
          attestsIdentity: true,
          attestsNoDoubleUse: true,
          by: now.by,
          role: staff[now.as],
          at: '2026-06-01T11:00:00.000Z',
        })
        history.set(id, [{id: `t-${id}`, author: now.writtenBy}])
        const counts = now.as === now.by && now.writtenBy === now.by && rung[now.by] !== undefined
        given.push({
          of: JSON.stringify({...current, retracted: false}),
          level,
          by: now.by,
          decision: now.decision,
          counts,
        })
      }
      if (now.do === 'touch') {
        const last = stored.at(-1)
        const known = given.at(-1)
        if (last !== undefined && known !== undefined) {
          history.get(String(last._id))?.push({id: 'later', author: 'reporter'})
          known.counts = false
        }
      }
      if (now.do === 'publish') {
        const {passes} = await decide({
          before: [...around, ...(live ? [documentOf(live)] : [])],
          after: [...around, documentOf(current)],
          records: recordsFrom([...stored, ...(handler ? [record({handledBy: handler})] : [])], proof),
          at,
        })
        expect(passes, JSON.stringify({current, live, given})).toBe(modelled(current, live, given, handler))
        if (passes) {
          live = current
          passed += 1
        } else refused += 1
      }
    }
  })
  await fc.assert(property, propertyRuns)
  // A property that is never reached proves nothing.
  expect(Math.min(passed, refused)).toBeGreaterThan(50)
}, 600_000)
