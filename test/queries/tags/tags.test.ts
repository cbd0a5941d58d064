import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {tag} from '../../../src/queries/tags/tags.ts'
import {tagsRead} from '../../../src/queries/tags/tagsRead.ts'

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

describe('a tag', () => {
  it('cannot be forged by a slug', () => {
    expect(tag.article('a:b/c,d e')).toBe('article:a%3Ab%2Fc%2Cd%20e')
    expect(tag.articlesByTopic('iran')).toBe('articles:topic:iran')
  })

  it('is at most 256 characters of printable ASCII, and different for different slugs', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 400}),
        fc.string({unit: 'binary', maxLength: 400}),
        (one, other) => {
          for (const made of [tag.article(one), tag.claim(one), tag.articlesByAuthor(one), tag.own('event', one)]) {
            expect(made).toMatch(/^[\x21-\x7e]{1,256}$/)
          }
          if (wellFormed(one) !== wellFormed(other)) expect(tag.topic(one)).not.toBe(tag.topic(other))
        },
      ),
    )
  })
})

describe('the types a query may read', () => {
  it.each([
    [`*[_type == "topic"]{name}`, ['topic']],
    [`*[_type == 'claim' && _id == $id][0]{text}`, ['claim']],
    [`{"a": *[_type == "topic"]{name}, "b": *[_type == "article" && kind == $kind]{headline}}`, ['article', 'topic']],
  ])('are those it names: %s', (query, types) => {
    expect(tagsRead(query)).toEqual(types.map((type) => `type:${type}`))
  })

  it.each([
    [`*[_type == "event"]{title}`, ['own:event']],
    [`*[_type in ["event", "topic"]]{title}`, ['type:topic', 'own:event']],
    [`*[_type == "article" || _type == "nr/é vent"]{title}`, ['type:article', 'own:nr%2F%C3%A9%20vent']],
  ])('are of the newsroom’s own where they are none of ours: %s', (query, tags) => {
    expect(tagsRead(query)).toEqual(tags)
  })

  it.each([
    [`*[_type == "article" && kind in ["news"] || _type == "claim"]{_id}`, ['article', 'claim']],
    [`*[_type in ["report", "claim"] && defined(slots[0])]{_id}`, ['report', 'claim']],
    [`*[(_type == "person" || "organization" == _type) && name match "*"]{_id}`, ['person', 'organization']],
    [`*[_type == "article" && headline == "a || b"]{"n": 2 * 3} // *[_type == "claim"]`, ['article']],
    [`count(*[_type == "topic" && (a || b)])`, ['topic']],
  ])('are those its filters name, whatever stands between: %s', (query, types) => {
    expect(tagsRead(query)).toEqual(types.map((type) => `type:${type}`))
  })

  it.each([
    `*[_type == "article"]{"by": authors[]->{name}}`,
    `*[_id == $id]{text}`,
    `*[_type == "topic"]{name, "x": *[references(^._id)]{_id}}`,
    `*[_type == "topic" && a || b]{name}`,
    `*[!(_type == "topic")]{name}`,
    `*[_type == "topic" || (_type == "claim" || true)]{name}`,
    `*{_id}`,
    `*[_type in ["topic", $type]]{name}`,
  ])('are all of them where it could read others: %s', (query) => {
    // A reference may lead to a type of the newsroom's own as well.
    expect(tagsRead(query)).toHaveLength(8)
    expect(tagsRead(query)).toContain('own')
  })
})
