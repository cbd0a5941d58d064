import {describe, expect, it} from 'vitest'
import {sample} from '../../../examples/site/src/parts/claimCard.ts'
import {article} from '../stories.ts'

const [attribution] = article.attributions

function said(stances: string) {
  if (attribution === undefined) throw new Error('the story has attributions')
  const by = (letter: string, index: number) => ({
    ...attribution,
    id: `${letter}${index}`,
    stance: letter === 'd' ? ('denies' as const) : ('asserts' as const),
  })
  return [...stances].map(by)
}

const shown = (stances: string) =>
  sample(said(stances))
    .map(({id}) => id.slice(0, 1))
    .join('')

describe('what a card has room for', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    ['adad', 'adad'],
    ['aaaaaa', 'aaaa'],
    ['dddddd', 'dddd'],
    ['aaaaaad', 'aaad'],
    ['aaaadddd', 'aadd'],
    ['dddda', 'ddda'],
    ['ddddaaa', 'ddaa'],
  ])('of %j shows %j, in order, never one side alone where there are two', (all, some) => {
    expect(shown(all)).toBe(some)
  })
})
