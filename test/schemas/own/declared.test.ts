import {groupProblems, validateSchema} from '@sanity/schema/_internal'
import {describe, expect, it} from 'vitest'
import {newsroomTypes} from '../../../schemas/index.ts'
import {compileTypes} from '../../../scripts/typegen.ts'
import {seeds} from '../../client/newsroom.ts'
import {declaration} from '../../client/own/newsroom.ts'
import {problems, schemaOf, type Written} from '../newsroomDesk.ts'

/** What a Studio says of a schema it cannot use. */
function problemsIn(types: ReturnType<typeof newsroomTypes>) {
  return groupProblems(validateSchema(types).getTypes()).flatMap(({path, problems}) =>
    problems.filter(({severity}) => severity === 'error').map(({message}) => ({path: JSON.stringify(path), message})),
  )
}

describe('the schema of what a newsroom declares', () => {
  const types = newsroomTypes(declaration)
  const schema = compileTypes('newsroom', types)

  it('is one that Sanity takes', () => {
    expect(problemsIn(types)).toEqual([])
  })

  it('has own fields in a group of their own, own types, and own parts of the text', () => {
    const written = (type: string) => JSON.stringify(types.find(({name}) => name === type))
    expect(written('article')).toContain('"name":"region"')
    expect(written('article')).toContain('{"name":"ours","title":"Ours"}')
    expect(written('event')).toContain('"name":"startsAt"')
    expect(written('body')).toContain('{"title":"Minor heading","value":"h4"}')
    expect(written('body')).toContain('"name":"glossary"')
    expect(written('body')).toContain('{"type":"figure"},{"type":"youtube"},{"type":"poll"}')
    expect(schema.getTypeNames()).toEqual(expect.arrayContaining(['event', 'youtube', 'poll']))
  })

  it('leaves out of a Studio what is for reading', () => {
    const region = JSON.stringify(types.find(({name}) => name === 'article'))
    expect(region).not.toContain('"lists"')
    expect(region).not.toContain('upper(headline)')
  })

  it('refuses what is taken, by name', () => {
    expect(() => newsroomTypes({article: {groups: [{name: 'story'}]}})).toThrow('already has a group "story"')
    expect(() => newsroomTypes({article: {fields: [{name: 'region', type: 'string', group: 'live'}]}})).toThrow(
      /group "live", which is not there. There is story, sourcing, publishing; open one .* See node_modules\/sourceline\/docs\/declaring\.md\./,
    )
    expect(() => newsroomTypes({article: {fields: [{name: 'headline', type: 'string'}]}})).toThrow(
      'already has a field "headline"',
    )
  })
})

describe('the schema under names of the newsroom’s own', () => {
  const types = newsroomTypes({prefix: 'nr', names: {article: 'post'}})

  it('stands beside types that have the plain names', () => {
    const plain = [
      'article',
      'person',
      'organization',
      'topic',
      'claim',
      'figure',
      'body',
      'count',
      'notice',
      'evidence',
      'policy',
    ]
    const others = plain.map((name) => ({name, type: 'document', fields: [{name: 'title', type: 'string'}]}))
    expect(problemsIn([...types, ...others])).toEqual([])
    expect(types.map(({name}) => name).slice(0, 4)).toEqual(['post', 'nrReport', 'nrClaim', 'nrPerson'])
  })

  it('names no type of Sourceline’s by its plain name anywhere', () => {
    const written = JSON.stringify(types)
    for (const name of ['article', 'person', 'organization', 'topic', 'claim', 'report', 'figure', 'attribution']) {
      expect(written).not.toContain(`"type":"${name}"`)
    }
  })

  it('holds documents to the same rules, also those that ask the dataset', async () => {
    const plain = seeds().map((story): Written => story)
    const renamed = plain.map(asStored)
    const works = plain.filter(({_type}) => ['article', 'report', 'claim'].includes(_type)).slice(0, 12)
    const found: string[] = []
    for (const work of works) {
      const {headline: _, title: __, ...rest} = work
      const broken = {...rest, _id: work._id, _type: work._type, ...(work._type === 'claim' && {text: 'They said it.'})}
      const usual = await problems(broken, plain)
      expect(await problems(asStored(broken), renamed, schemaOf(types))).toEqual(usual)
      found.push(...usual)
    }
    expect(found.length).toBeGreaterThan(10)
  })
})

const ours =
  'report claim person organization topic policy attribution figure descriptor count evidence assessment notice waiver'.split(
    ' ',
  )

/** A document as that newsroom stores it. */
function asStored(document: Written): Written {
  return JSON.parse(
    JSON.stringify(document).replace(/"_type":"(\w+)"/g, (text, name: string) => {
      if (name === 'article') return '"_type":"post"'
      return ours.includes(name) ? `"_type":"nr${name.slice(0, 1).toUpperCase()}${name.slice(1)}"` : text
    }),
  )
}
