import {expect, it} from 'vitest'
import {newsroomTypes} from '../../../schemas/index.ts'
import {pointerPaths} from '../../../src/cli/site/pointers.ts'

type Field = {
  name?: string
  type?: string
  to?: unknown
  fields?: Field[]
  of?: Field[]
  marks?: {annotations?: Field[]}
}

const types: Field[] = JSON.parse(JSON.stringify(newsroomTypes()))
const byName = new Map(types.map((type) => [type.name, type]))

/** Every path of a type at which a reference stands, as `authors[]` or `attributions[].claim`. */
function referencesIn(field: Field, path: string): string[] {
  if (field.type === 'reference') return [path]
  const known = byName.get(field.type)
  const {fields = [], of = [], marks} = known && known !== field ? known : field
  return [
    ...fields.flatMap((inner) => referencesIn(inner, path === '' ? `${inner.name}` : `${path}.${inner.name}`)),
    ...of.flatMap((inner) => referencesIn(inner, `${path}[]`)),
    ...(marks?.annotations ?? []).flatMap((inner) => referencesIn(inner, `${path}.markDefs[]`)),
  ]
}

it('knows every field of the schemas by which one document refers to another', () => {
  const documents = types.filter(({type}) => type === 'document')
  const found = new Set(documents.flatMap((type) => referencesIn(type, '')))
  expect(found.size).toBeGreaterThan(10)
  expect([...found].sort()).toEqual([...pointerPaths].sort())
})
