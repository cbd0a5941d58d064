import {describe, expect, it} from 'vitest'
import {problems, to} from '../newsroomDesk.ts'

/** What is wrong below one field of a draft. */
async function wrongIn(field: string, value: unknown, type = 'article') {
  const found = await problems({_id: 'drafts.w', _type: type, [field]: value}, [{_id: 'c', _type: 'claim'}])
  return found.filter((problem) => problem.startsWith(`${field}.`) || problem.startsWith(`${field}:`))
}

describe('count', () => {
  const countOf = (count: object) =>
    wrongIn('attributions', [
      {
        _key: 'a',
        _type: 'attribution',
        claim: to('c'),
        stance: 'asserts',
        obtained: 'own',
        groundRule: 'background',
        descriptor: {role: 'official'},
        count: {_type: 'count', ...count},
        basis: 'briefed',
        reason: ['safety'],
      },
    ])

  it.each([[{exact: 1}], [{exact: 99}], [{min: 2, plural: 'plural'}], [{min: 3, plural: 'several'}]])(
    'takes %o',
    async (count) => expect(await countOf(count)).toEqual([]),
  )

  it.each([
    [{exact: 2, min: 2, plural: 'plural'}, 'not both'],
    [{exact: 0}, '1'],
    [{exact: 1.5}, 'integer'],
    [{min: 1, plural: 'plural'}, '2'],
    [{min: 2}, 'which word'],
    [{min: 2, plural: 'several'}, 'three or more'],
    [{exact: 2, plural: 'plural'}, 'exact number needs none'],
  ])('refuses %o: %s', async (count, message) => {
    const found = await countOf(count)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
  })

  it('never is one by silence', async () => {
    expect(await countOf({})).toEqual([
      'attributions.[a].count.exact: Say how many: an exact number here, a lower bound under “At least”, or a round one under “About”.',
      'attributions.[a].count: Say how many people the text speaks of.',
    ])
  })
})

describe('notice', () => {
  const at = '2025-06-16T09:00:00Z'
  const notice = (more: object) => wrongIn('notices', [{_key: 'n', _type: 'notice', at, ...more}])

  it('says, of a correction, what was wrong and what is right', async () => {
    expect(await notice({kind: 'correction', wrong: 'spring 2020', right: 'June 2025'})).toEqual([])
    expect(await notice({kind: 'correction', text: 'This was corrected.'})).toEqual([
      'notices.[n].right: Say what is right.',
      'notices.[n].wrong: Say what was wrong. A correction hides nothing.',
    ])
  })

  it('says, of any other kind, what readers should know', async () => {
    expect(await notice({kind: 'update', text: 'With a reply.'})).toEqual([])
    expect(await notice({kind: 'update'})).toEqual(['notices.[n].text: Write what readers should know.'])
  })

  it('names the claims an article retracts; a report’s retraction may be whole', async () => {
    const retraction = {_key: 'n', _type: 'notice', at, kind: 'retraction', text: 'We withdraw this.'}
    expect(await wrongIn('notices', [retraction])).toEqual(['notices.[n].claims: Name the claims that are retracted.'])
    expect(await wrongIn('notices', [retraction], 'report')).toEqual([])
    expect(await wrongIn('notices', [{...retraction, claims: [to('c', {_key: 'c'})]}])).toEqual([])
  })

  it('supersedes an earlier notice of the same work only', async () => {
    const first = {_key: 'n1', _type: 'notice', at, kind: 'update', text: 'With a reply.'}
    const second = {...first, _key: 'n2', supersedes: 'n1'}
    expect(await wrongIn('notices', [first, second])).toEqual([])
    expect(
      await wrongIn('notices', [
        {...first, supersedes: 'n2'},
        {...second, supersedes: undefined},
      ]),
    ).toEqual(['notices.[n1].supersedes: Choose a notice that stands above this one in the list.'])
  })

  it('lies in the past', async () => {
    expect(await notice({kind: 'update', text: 'x', at: '2999-01-01T00:00:00Z'})).toHaveLength(1)
  })
})

describe('body', () => {
  const block = (markDefs: object[]) => [
    {
      _key: 'b',
      _type: 'block',
      style: 'normal',
      children: [{_key: 's', _type: 'span', text: 'x', marks: []}],
      markDefs,
    },
  ]
  const mark = (count: number) => ({
    _key: 'm',
    _type: 'claimMark',
    claims: Array.from({length: count}, (_, index) => to(`c${index}`, {_key: `k${index}`})),
  })

  it('marks one to six claims, each once', async () => {
    expect(await wrongIn('body', block([mark(1)]))).toEqual([])
    expect(await wrongIn('body', block([mark(6)]))).toEqual([])
    expect(await wrongIn('body', block([mark(0)]))).not.toEqual([])
    expect(await wrongIn('body', block([mark(7)]))).not.toEqual([])
    const twice = {...mark(1), claims: [to('c', {_key: 'a', _weak: true}), to('c', {_key: 'b'})]}
    expect(await wrongIn('body', block([twice]))).toHaveLength(1)
  })

  it('links to web and mail addresses only', async () => {
    const link = (href: string) => wrongIn('body', block([{_key: 'l', _type: 'link', href}]))
    expect(await link('http://example.org')).toEqual([])
    expect(await link('mailto:desk@example.org')).toEqual([])
    expect(await link('javascript:alert(1)')).not.toEqual([])
    expect(await link('data:text/html,x')).not.toEqual([])
  })

  it('asks a picture for alternative text', async () => {
    const image = {_type: 'image', asset: to('image-0000-1x1-png')}
    expect(await wrongIn('image', {_type: 'figure', image})).toContain('image.alt: Required')
  })
})
