import {createSchema, type SchemaType} from 'sanity'
import {expect, it} from 'vitest'
import {newsroomTypes} from '../../../schemas/index.ts'
import {isPictureOrFile} from '../../../src/studio/uploads/isPictureOrFile.ts'

const types = newsroomTypes()
const schema = createSchema({name: 'newsroom', types})

/** Every type that stands anywhere in the newsroom's forms, and what each is made of. */
function all(type: SchemaType | undefined, seen = new Set<SchemaType>()): Set<SchemaType> {
  if (type === undefined || seen.has(type)) return seen
  seen.add(type)
  if (type.jsonType === 'object') for (const field of type.fields) all(field.type, seen)
  if (type.jsonType === 'array') for (const member of type.of) all(member, seen)
  return seen
}

it('is asked of every input of every form, a reference among them', () => {
  const asked = types.flatMap(({name}) => [...all(schema.get(name))])
  const names = (is: boolean) => new Set(asked.filter((type) => isPictureOrFile(type) === is).map(({name}) => name))
  expect(names(true)).toContain('image')
  expect(names(false)).toContain('reference')
  expect(names(true)).not.toContain('reference')
})
