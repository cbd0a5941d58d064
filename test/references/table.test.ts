import {expect, it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'
import {targetsOf} from '../../src/references/follow.ts'
import {idsIn} from '../../src/references/groq.ts'
import {renamed} from '../../src/references/renamed.ts'
import {references} from '../../src/references/table.ts'

type Field = {
  name?: string
  type?: string
  weak?: boolean
  to?: Field[] | Field
  fields?: Field[]
  of?: Field[]
  marks?: {annotations?: Field[]}
}
type Pointer = {type: string; at: string; to: string[]; weak: boolean}

const types: Field[] = JSON.parse(JSON.stringify(newsroomTypes()))
const byName = new Map(types.map((type) => [type.name, type]))

/** Every place of a type at which a reference stands, as `authors[]` or `attributions[].claim`. */
function pointersIn(type: string, field: Field, at: string): Pointer[] {
  if (field.type === 'reference') {
    const to = [field.to ?? []].flat().map((target) => String(target.type))
    return [{type, at, to: to.sort(), weak: field.weak === true}]
  }
  const known = byName.get(field.type)
  const {fields = [], of = [], marks} = known && known !== field ? known : field
  return [
    ...fields.flatMap((inner) => pointersIn(type, inner, at === '' ? `${inner.name}` : `${at}.${inner.name}`)),
    ...of.flatMap((inner) => pointersIn(type, inner, `${at}[]`)),
    ...(marks?.annotations ?? []).flatMap((inner) => pointersIn(type, inner, `${at}.markDefs[]`)),
  ]
}

const text = ({type, at, to, weak}: Pointer) => `${type}.${at} ${weak ? 'weakly' : 'strongly'} to ${to.join(', ')}`

it('says of every field of the schemas that points where it points, and how', () => {
  const stored = types
    .filter(({type}) => type === 'document')
    .flatMap((type) => pointersIn(String(type.name), type, ''))
  const rows = references.flatMap(({of, at, to, weak}) => of.map((type) => ({type, at, to: [...to].sort(), weak})))
  expect(stored.length).toBeGreaterThan(20)
  expect([...new Set(rows.map(text))].sort()).toEqual([...new Set(stored.map(text))].sort())
})

it('asks for ids through lists and without them', () => {
  expect(idsIn([{at: 'memberOf'}, {at: 'attributions[].via[]'}], 'before().')).toBe(
    'array::unique(array::compact([before().memberOf._ref] + coalesce(before().attributions[].via[]._ref, [])))',
  )
})

it.each(references.map(({at}) => at))('%s points at the new id of what goes on under another', (at) => {
  const stored = at.split('.').reduceRight<unknown>(
    (inner, segment) => {
      const name = segment.replace('[]', '')
      return {[name]: segment.endsWith('[]') ? [inner] : inner}
    },
    {_ref: 'old', _type: 'reference'},
  )
  expect(targetsOf(stored, at)).toEqual(['old'])
  expect(targetsOf(renamed(stored, {ids: new Map([['old', 'new']])}), at)).toEqual(['new'])
})
