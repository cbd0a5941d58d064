import {describe, expect, it} from 'vitest'
import {draftOf} from '../../../src/cli/draft/draftOf.ts'
import {sourceText} from '../../../src/cli/draft/sourceText.ts'

/** What is claimed in a text, and what is denied in which way. */
const drafted = (text: string) => {
  const {documents} = draftOf('story.txt', sourceText('story.txt', text), undefined)
  const claims = documents.filter(({_type}) => _type === 'claim').map(({text: words}) => words)
  const denials = documents.flatMap(({attributions = []}) =>
    (attributions as {denial?: string}[]).flatMap(({denial}) => denial ?? []),
  )
  return {claims, denials}
}

describe('a claim that is drafted', () => {
  it.each([
    ['The keeper, Piet Haan, said he knew nothing of the sale.', 'Piet Haan knew nothing of the sale'],
    ['Two clerks said they had warned the board in May.', 'Two clerks had warned the board in May'],
    ['A former guard told a court that she had been threatened twice.', 'A former guard had been threatened twice'],
    ['Norcross Capital said its books had been checked in May.', 'Norcross Capital’s books had been checked in May'],
    ['Mayor Alma Crane denied that she had taken any money.', 'Alma Crane had taken money'],
    ['Ada Stern denied that there had been any dispute.', 'There had been a dispute'],
    ['In a surprising move, the mayor reportedly sold the town hall.', 'The mayor sold the town hall'],
  ])('stands by itself: “%s”', (text, claim) => {
    expect(drafted(text).claims).toEqual([claim])
  })

  it.each([
    '“He left the town in a hurry,” an aide said.',
    'Norland’s Defense Ministry said its troops had been fired on.',
    'A lawyer for the builder said his client had done nothing wrong.',
  ])('is left to the editor where nobody knows who is meant: “%s”', (text) => {
    expect(drafted(text).claims).toEqual([])
  })

  it('is the one that was made before where a charge is denied', () => {
    const text = 'Prosecutors allege that Rhoda Kestle moved 4 million euros abroad. Kestle has denied the charge.'
    expect(drafted(text)).toEqual({claims: ['Rhoda Kestle moved 4 million euros abroad'], denials: ['general']})
  })

  it('is denied in specifics where whoever denies it tells how it was', () => {
    const text =
      'Mayor Alma Crane denied that the builder had paid her trip, saying that the city had paid for it in full.'
    expect(drafted(text).denials).toContain('specific')
  })
})
