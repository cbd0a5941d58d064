import {describe, expect, it} from 'vitest'
import {problems, to, type Written} from '../newsroomDesk.ts'

/** `d1 <- d2 <- … <- dn`, the topmost first. */
function chainOf(type: string, field: string, length: number): Written[] {
  return Array.from({length}, (_, index) => ({
    _id: `d${index + 1}`,
    _type: type,
    ...(index > 0 && {[field]: to(`d${index}`)}),
  }))
}

const organization: Written = {_id: 'drafts.new', _type: 'organization', name: 'A unit', kind: 'government'}
const topic: Written = {_id: 'drafts.new', _type: 'topic', name: 'A topic', slug: {_type: 'slug', current: 'a-topic'}}

describe.each([
  {document: {...organization, topLevel: false}, field: 'memberOf', limit: 4},
  {document: topic, field: 'broader', limit: 6},
])('$document._type', ({document, field, limit}) => {
  const deep = `${field}: That makes ${document._type}s more than ${limit} deep. Choose one nearer the top.`

  it(`is nested at most ${limit} deep`, async () => {
    const others = chainOf(document._type, field, limit)
    expect(await problems({...document, [field]: to(`d${limit - 1}`)}, others)).toEqual([])
    expect(await problems({...document, [field]: to(`d${limit}`)}, others)).toEqual([deep])
  })

  it('takes what stands below it along', async () => {
    const others = [
      ...chainOf(document._type, field, limit - 1),
      {_id: 'child', _type: document._type, [field]: to('new')},
    ]
    expect(await problems({...document, [field]: to(`d${limit - 2}`)}, others)).toEqual([])
    expect(await problems({...document, [field]: to(`d${limit - 1}`)}, others)).toEqual([deep])
  })

  it('does not stand above itself', async () => {
    const above = `${field}: This ${document._type} would stand above itself. Choose another.`
    const child: Written = {_id: 'child', _type: document._type, [field]: to('new')}
    expect(await problems({...document, [field]: to('new')}, [{...document, _id: 'new'}])).toEqual([above])
    expect(await problems({...document, [field]: to('child')}, [child])).toEqual([above])
  })

  it('comes to an end where others already go round', async () => {
    const round: Written[] = [
      {_id: 'x', _type: document._type, [field]: to('y')},
      {_id: 'y', _type: document._type, [field]: to('x')},
    ]
    expect(await problems({...document, [field]: to('x')}, round)).toEqual([])
  })
})

describe('an organization', () => {
  it('stands alone if and only if it is part of no other', async () => {
    expect(await problems({...organization, topLevel: true})).toEqual([])
    expect(await problems(organization)).toEqual(['topLevel: Turn this on: it is part of no other organization.'])
    const part = {...organization, topLevel: true, memberOf: to('d1')}
    expect(await problems(part, chainOf('organization', 'memberOf', 1))).toEqual([
      'topLevel: Turn this off: it is part of another organization.',
    ])
  })
})
