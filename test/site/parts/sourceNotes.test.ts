import {describe, expect, it} from 'vitest'
import {withSourceNotes} from '../../../examples/site/src/parts/sourceNotes.ts'
import {article, block, dredging, survey} from '../stories.ts'

const numberOf = new Map([
  [dredging, 1],
  [survey, 2],
])
const mark = (key: string, claims: string[]) => ({_type: 'claimMark' as const, _key: key, claims, attributions: []})
const shown = (body: ReturnType<typeof withSourceNotes>['body']) =>
  body.flatMap((item) =>
    item._type === 'block'
      ? [item.children.map((child) => (child._type === 'span' ? child.text : `[${child.numbers.join()}]`)).join('')]
      : [],
  )

describe('withSourceNotes', () => {
  it('puts one note after the last words of a marked sentence, however many spans it has', () => {
    const {body, cards} = withSourceNotes(article.body.slice(0, 1), numberOf)
    expect(shown(body)[0]).toContain('before it had a permit.[1] The harbour master')
    expect(cards).toHaveLength(1)
  })

  it('numbers the claims of a mark as the sourcing box does, and gives every mark a card of its own', () => {
    const marks = [mark('m', [survey, dredging])]
    const twice = [block([{words: 'One.', marks: ['m']}], marks), block([{words: 'Two.', marks: ['m']}], marks)]
    const {body, cards} = withSourceNotes(twice, numberOf)
    expect(shown(body)).toEqual(['One.[2,1]', 'Two.[2,1]'])
    expect(cards.map(({id}) => id)).toEqual(['says-1', 'says-2'])
  })

  it('leaves a sentence plain when no reader can see its claims any more', () => {
    const gone = block([{words: 'Gone.', marks: ['m']}], [mark('m', ['withdrawn'])])
    const {body, cards} = withSourceNotes([gone], numberOf)
    expect(shown(body)).toEqual(['Gone.'])
    expect(cards).toEqual([])
  })

  it('gives no card to a mark that no words carry', () => {
    expect(withSourceNotes([block(['Plain.'], [mark('m', [dredging])])], numberOf).cards).toEqual([])
  })
})
