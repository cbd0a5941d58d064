import {describe, expect, it} from 'vitest'
import {openLake} from '../open.ts'

const documents = [
  {_id: 'oslo', _type: 'place', at: {_type: 'geopoint', lat: 59.913889, lng: 10.752222}},
  {_id: 'stockholm', _type: 'place', at: {_type: 'geopoint', lat: 59.329444, lng: 18.068611}},
  {_id: 'a', _type: 'trip', from: {_type: 'reference', _ref: 'oslo'}, to: {_type: 'reference', _ref: 'stockholm'}},
  {_id: 'b', _type: 'trip', from: {_type: 'reference', _ref: 'oslo'}},
]

describe('functions of the hosted lake', () => {
  it.each([
    ['array::unique([1, null, null, 2, 1])', [1, null, 2]],
    ['array::unique(*[].nothing)', [null]],
    ['array::unique([{"a": 1}, {"a": 1}, [1], [1]])', [{a: 1}, {a: 1}, [1], [1]]],
    [
      'array::unique([dateTime("2026-01-01T00:00:00Z"), dateTime("2026-01-01T01:00:00+01:00")])',
      ['2026-01-01T00:00:00Z'],
    ],
    ['array::unique("text")', null],
    ['*[_id == "a"][0]{"from": documents::get(from)._id}', {from: 'oslo'}],
    ['documents::get("dataset:sourceline.production:oslo")._type', 'place'],
    ['documents::get("dataset:other.production:oslo")', null],
    ['documents::get("nothing")', null],
    ['documents::get(7)', null],
    [
      '*[_type == "place"]{_id, "trips": documents::incomingRefCount()}',
      [
        {_id: 'oslo', trips: 2},
        {_id: 'stockholm', trips: 1},
      ],
    ],
    ['geo::latLng(59.9, 10.7)', {type: 'Point', coordinates: [10.7, 59.9]}],
    ['geo::latLng(91, 10)', null],
    ['geo::latLng("a", 10)', null],
    ['*[_id == "a"][0]{"metres": geo::distance(from->at, to->at)}', {metres: 416760.7738822515}],
    ['*[_type == "place" && geo::distance(at, geo::latLng(59.9, 10.7)) < 10000]._id', ['oslo']],
    ['geo::distance({"type": "Polygon", "coordinates": []}, geo::latLng(1, 2))', null],
    ['user::attributes()', {}],
    ['{"p": path("drafts.**")}', {p: 'drafts.**'}],
  ])('%s is %j', async (query, answer) => {
    const {editor} = await openLake({documents})
    expect(await editor.fetch(query)).toEqual(answer)
  })

  it('tell nobody of what they may not see', async () => {
    const {reader} = await openLake({documents: [...documents, {_id: 'drafts.c', _type: 'trip', from: {_ref: 'oslo'}}]})
    expect(await reader.fetch('documents::get("drafts.c")')).toBe(null)
    expect(
      await reader.fetch('*[_id == "oslo"]{"n": documents::incomingRefCount()}[0].n', {}, {perspective: 'raw'}),
    ).toBe(2)
    expect(await reader.fetch('user::attributes()')).toBe(null)
    await expect(reader.fetch('*[geo::contains(at, at)]')).rejects.toThrow('geo::contains() is not implemented')
  })
})
