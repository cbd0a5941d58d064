import {describe, expect, it} from 'vitest'
import {readAttributions} from '../../../src/reading/index.ts'
import {labelledIn} from './labels.ts'
import {asFigure, type Score, type Share, scoreOf} from './score.ts'

const read = (text: string) => readAttributions(text, {language: 'en'})

const halves = {
  'the half it was tuned on': [...labelledIn('tuned.txt'), ...labelledIn('tunedArticles.txt')],
  'the half that was held out': [...labelledIn('heldOut.txt'), ...labelledIn('heldOutArticles.txt')],
}

/** What is promised of each figure. */
const least: {readonly [Name in Exclude<keyof Score, 'wrong'>]: number} = {
  precision: 0.95,
  recall: 0.92,
  precisionOfAll: 0.94,
  recallOfAll: 0.94,
  count: 0.95,
  descriptor: 0.9,
  condition: 0.9,
  reason: 0.9,
  relay: 0.9,
  hedge: 0.9,
  stance: 0.95,
  kind: 0.95,
  sameAs: 0.8,
}

describe.each(Object.entries(halves))('of the labelled table, %s', (_, texts) => {
  const score = scoreOf(texts, read)
  it.each(Object.entries(least))('reaches in %s at least %d', (name, promised) => {
    const share: Share = score[name as keyof typeof least]
    expect(share.right / share.of, asFigure(share)).toBeGreaterThanOrEqual(promised)
  })
})
