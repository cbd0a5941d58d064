import {describe, expect, it} from 'vitest'
import {labelledIn} from './labels.ts'

const sentences = ['tuned.txt', 'heldOut.txt']
const articles = ['tunedArticles.txt', 'heldOutArticles.txt']

describe('the labelled table', () => {
  it('has four hundred sentences and forty articles, half of each held out', () => {
    for (const file of sentences) expect(labelledIn(file).length).toBeGreaterThanOrEqual(200)
    for (const file of articles) expect(labelledIn(file)).toHaveLength(20)
  })

  it('points at words that stand in its texts', () => {
    for (const file of [...sentences, ...articles]) {
      for (const {labels, title, text} of labelledIn(file)) {
        for (const {sameAs = 0} of labels) expect(labels[sameAs], `${title} ${text}`).toBeDefined()
      }
    }
  })
})
