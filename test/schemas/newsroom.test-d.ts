import {defineField} from '@sanity/types'
import {it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'

const region = defineField({name: 'region', type: 'string'})

it('takes fields for the document types of the newsroom', () => {
  newsroomTypes({article: {fields: [region]}, report: {fields: [region]}, topic: {fields: [region]}})
})

it('knows no other type', () => {
  // @ts-expect-error -- misspelt
  newsroomTypes({aritcle: {fields: [region]}})
  // @ts-expect-error -- an attribution is the same in every newsroom, or the engine could not read it
  newsroomTypes({attribution: {fields: [region]}})
})

it('takes Media Topics for topics only', () => {
  newsroomTypes({topic: {mediaTopics: [{code: '20000170', name: 'business information'}]}})
  // @ts-expect-error -- a claim has no code
  newsroomTypes({claim: {mediaTopics: []}})
})
