import {describe, expect, it} from 'vitest'
import {attributionWordIn, isOneSentence} from '../../src/forms/claimText.ts'

describe('one sentence', () => {
  it.each([
    'The U.S. president vetoed the plan.',
    'Mr. Katz gave another account of Gen. Zamir’s orders',
    'Prices rose by 3.5 percent in the E.U. Parliament’s report.',
    'He asked “Why now?” and left.',
    'The company closed plant No. 7 of the group.',
  ])('is: %s', (text) => expect(isOneSentence(text)).toBe(true))

  it.each([
    'He vetoed it. They agreed.',
    'He vetoed it! Nobody knew',
    'Did he veto it? “Yes” was the answer.',
    'He vetoed\nthe plan',
  ])('is not: %s', (text) => expect(isOneSentence(text)).toBe(false))
})

describe('attribution words', () => {
  it.each([
    ['According to officials the president vetoed it', 'According to'],
    ['The president reportedly vetoed it', 'reportedly'],
    ['Two officials said he vetoed it', 'said'],
    ['An unnamed official knew of the plan', 'unnamed official'],
    ['The army claims that it was asked', 'claims that'],
    ['An aide told the court that he knew', 'told'],
  ])('are found: %s', (text, word) => expect(attributionWordIn(text, undefined)).toBe(word))

  it.each([
    'The insurer paid all claims of the town',
    'The company reported a loss of two million',
    'The plant changed to another source of energy',
    'He denied the court access to the file',
    'The city was never told of the closure',
    'The ferries were told of it only a day later',
  ])('are not seen where there are none: %s', (text) => expect(attributionWordIn(text, undefined)).toBeUndefined())

  it('are part of a claim about a statement, and hedges even there are not', () => {
    expect(attributionWordIn('The minister said it was a lie', 'statement')).toBeUndefined()
    expect(attributionWordIn('The minister reportedly said it was a lie', 'statement')).toBe('reportedly')
  })
})
