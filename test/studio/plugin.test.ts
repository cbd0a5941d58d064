import {expect, it} from 'vitest'
import {newsroomPlugin} from '../../src/studio/index.ts'

it('refuses to run in the dataset that holds what is known about sources', () => {
  const {schema} = newsroomPlugin({confidentialDataset: 'confidential'})
  const types = schema?.types
  if (typeof types !== 'function') throw new Error('The plugin looks at the dataset where it adds its types.')
  const context = (dataset: string) => ({projectId: 'sourceline', dataset})
  expect(types([], context('production'))).toEqual([])
  expect(() => types([], context('confidential'))).toThrow('which is the confidential dataset')
})
