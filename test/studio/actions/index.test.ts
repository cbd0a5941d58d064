import type {DocumentActionComponent} from 'sanity'
import {describe, expect, it} from 'vitest'
import {documentActions} from '../../../src/studio/actions/index.ts'

const names = ['publish', 'discardChanges', 'unpublish', 'duplicate', 'delete'] as const
const usual = names.map((action): DocumentActionComponent => {
  const component: DocumentActionComponent = () => ({label: action})
  component.action = action
  return component
})
const actionsOf = (schemaType: string) =>
  documentActions(usual, {schemaType}, {dataset: 'confidential', withoutRecords: false})

describe('document actions', () => {
  it('keep the one policy from being deleted, duplicated or taken away', () => {
    expect(actionsOf('policy').map(({action}) => action)).toEqual(['publish', 'discardChanges'])
  })

  it('replace what a newsroom does its own way, and nothing else', () => {
    const article = actionsOf('article')
    expect(article.map(({action}) => action)).toEqual([...names])
    expect(article.filter((action) => usual.includes(action)).map(({action}) => action)).toEqual(['discardChanges'])
    expect(actionsOf('topic')).toEqual(usual)
  })

  it('are the same components at every render, so that their state lasts', () => {
    expect(actionsOf('article')).toEqual(actionsOf('article'))
    expect(actionsOf('claim')[0]).not.toBe(actionsOf('person')[0])
  })
})
