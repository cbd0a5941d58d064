import {describe, expect, it} from 'vitest'
import {told} from './told.ts'

describe('further ways in which a text says who says it', () => {
  it.each([
    // What they said is a noun.
    ['The ferry sailed despite warnings from two engineers that its hull was thin.', 'two engineers | warnings from'],
    ['The club lives with complaints by residents about the noise.', 'residents | complaints by'],
    // The one before "by" names it.
    ['The scheme, often described as a “gift” by critics, was dropped.', 'critics | described as a “gift” by'],
    // Right before a gerund.
    ['The file held notes of clerks saying they were tired.', 'clerks | saying'],
    ['The flood had residents wondering about the dam.', 'residents | wondering'],
    ['The council met, with engineers warning of leaks.', 'engineers | warning'],
    ['Two guards were quoted as saying that the gate was open.', 'Two guards | were quoted as saying'],
    ['More drivers have begun urging the city to act.', 'More drivers | have begun urging'],
    ['A nurse can be heard asking for help.', 'A nurse | can be heard asking'],
    ['The delay led some to conclude that the bridge was lost.', 'some | to conclude'],
    // A clause away.
    ['The train stopped when farmers blocked the line, shouting “No way.”', 'farmers | shouting'],
    [
      'LOVENA, May 2 (Meridian News) - The harbor pilots met the mayor, saying that they would strike.',
      'The harbor pilots | saying',
    ],
    [
      'Outside the court in upper Tarsis, about 40 nurses lined the road, saying that they were tired.',
      'about 40 nurses | saying',
    ],
    // Without an object of its own.
    ['The harvest was worse than most farmers had forecast.', 'most farmers | had forecast'],
    ['The dam held, as two engineers suggested after the flood.', 'two engineers | suggested'],
    ['It is that dam that many residents blame for the flood.', 'many residents | blame'],
    ['Residents continue to warn that the dam leaks.', 'Residents | continue to warn'],
    ['Two guards identified themselves as former soldiers.', 'Two guards | identified'],
    // The source, and no more.
    [
      'Two employees at the plant who were briefed on it said the line was off.',
      'Two employees at the plant who were briefed on it | said',
    ],
    ['Three people who saw it said the note was short.', 'Three people who saw it | said'],
    ['The bill was sent to critics who have argued that it is too long.', 'critics who | have argued'],
    ['Republican primary voters said they were tired.', 'Republican primary voters | said'],
  ])('“%s”: %s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('puts an inverted saying down to those behind it, and not to whom an aside names', () => {
    const text =
      'The mayor warned the chief engineer, Ann Lee, not to open the gate, said an official who was briefed on it.'
    expect(told(text)).toContain('an official who was briefed on it | said')
  })

  it('reads what stands before a semicolon by itself', () => {
    expect(told('World leaders denounce the test; the mayor, others vow to answer.')).toEqual([
      'World leaders | denounce',
      'others | vow',
    ])
  })

  it('keeps apart who asks and who answers', () => {
    expect(told('He said no when asked by a reporter whether he would go.')).toEqual([
      'He | said',
      'a reporter | asked by',
    ])
  })

  it.each([
    'Boats in dry dock have the right to a recount.',
    'Some state parks close in May.',
    'The more voters learn about the plan, the longer it takes.',
    'The patrol was determined to reach the ridge.',
    'The harbor works through a merger announced on Monday.',
    'Calls from the bank reached him at noon.',
  ])('puts nothing down to anybody in “%s”', (text) => {
    expect(told(text)).toEqual([])
  })
})
