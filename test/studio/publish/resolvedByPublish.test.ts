import {validateDocument} from '@sanity/validation'
import {createSchema} from 'sanity'
import {expect, it} from 'vitest'
import {newsroomTypes} from '../../../schemas/index.ts'
import {withAppearance} from '../../../src/studio/appearance.ts'

const named = {
  _id: 'drafts.r',
  _type: 'report',
  title: 'Plan vetoed',
  outlet: {_type: 'reference', _ref: 'new-outlet', _weak: true, _strengthenOnPublish: {type: 'organization'}},
  attributions: [
    {
      _key: 'a',
      _type: 'attribution',
      claim: {_type: 'reference', _ref: 'claim', _weak: true},
      stance: 'asserts',
      obtained: 'own',
      groundRule: 'onRecord',
      speaker: {_type: 'reference', _ref: 'new-person'},
    },
  ],
}

const codes = async (types: ReturnType<typeof newsroomTypes>) => {
  const schema = createSchema({name: 'test', types: [...types]})
  const document = {...named, _rev: '1', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  const {markers} = await validateDocument({document, schema, getDocumentExists: async () => false})
  return markers.flatMap(({code}) => (code === 'reference.not-published' ? [code] : []))
}

it('calls no reference wrong that Publish resolves', async () => {
  expect(await codes(newsroomTypes())).not.toEqual([])
  expect(await codes(withAppearance(newsroomTypes()))).toEqual([])
})
