import {defineField} from '@sanity/types'
import {describe, expect, it} from 'vitest'
import {type DocumentExtension, newsroomTypes} from '../../schemas/index.ts'
import {problems, schemaOf} from './newsroomDesk.ts'

const region = defineField({name: 'region', title: 'Region', type: 'string', validation: (rule) => rule.required()})

function fieldsOf(types: ReturnType<typeof newsroomTypes>, name: string): string[] {
  const type = types.find((candidate) => candidate.name === name)
  return type && 'fields' in type && Array.isArray(type.fields) ? type.fields.map((field) => field.name) : []
}

describe('newsroomTypes', () => {
  it('appends a newsroom’s own fields to a document type', () => {
    expect(fieldsOf(newsroomTypes({article: {fields: [region]}}), 'article')).toEqual([
      ...fieldsOf(newsroomTypes(), 'article'),
      'region',
    ])
  })

  it('leaves every other type, and the next call, as they were', () => {
    newsroomTypes({article: {fields: [region]}})
    expect(fieldsOf(newsroomTypes({article: {fields: [region]}}), 'report')).toEqual(
      fieldsOf(newsroomTypes(), 'report'),
    )
    expect(fieldsOf(newsroomTypes(), 'article')).not.toContain('region')
  })

  it('validates own fields like any other', async () => {
    const own = schemaOf(newsroomTypes({person: {fields: [region]}}))
    expect(await problems({_id: 'drafts.p', _type: 'person', name: 'Omer Dostri'}, [], own)).toEqual([
      'region: Required',
    ])
  })

  it.each(['article', 'report', 'claim', 'topic', 'person', 'organization', 'policy'] as const)(
    'takes fields for %s',
    (type) => {
      expect(fieldsOf(newsroomTypes({[type]: {fields: [region]}}), type)).toContain('region')
    },
  )

  it('refuses a name that is taken', () => {
    const clash = {article: {fields: [defineField({name: 'headline', type: 'string'})]}}
    expect(() => newsroomTypes(clash)).toThrow(
      'newsroomTypes: "article" already has a field "headline". Give your own field another name.',
    )
    expect(() => newsroomTypes({article: {fields: [region, region]}})).toThrow('already has a field "region"')
  })

  it('refuses a name that is Sanity’s', () => {
    expect(() => newsroomTypes({article: {fields: [defineField({name: '_mine', type: 'string'})]}})).toThrow(
      'starts with an underscore',
    )
  })

  it('refuses a document type it does not have, such as a misspelt one', () => {
    const misspelt: Record<string, DocumentExtension> = {aritcle: {fields: [region]}}
    expect(() => newsroomTypes(misspelt)).toThrow('there is no document type "aritcle"')
  })

  it('never holds a confidential type', () => {
    const names = newsroomTypes().map(({name}) => name)
    expect(names).not.toContain('sourcingRecord')
    expect(names).not.toContain('approval')
  })
})
