import type {BodyDeclaration} from '../../declaration/body.ts'
import {byType} from '../../queries/shapes/byType.ts'
import {list} from '../../queries/shapes/list.ts'
import {object} from '../../queries/shapes/object.ts'
import {oneOf} from '../../queries/shapes/oneOf.ts'
import type {Shape} from '../../queries/shapes/shape.ts'
import {optionalText, text} from '../../queries/shapes/text.ts'
import type {Body} from '../results/bodyTypes.ts'
import {type Readers, readersOf} from './fields.ts'

type Part = {readonly name: string; readonly readers: Readers}
type Row = {readonly _key?: unknown; readonly [key: string]: unknown}

/** What is asked for a newsroom's own text beside the usual, what comes back, and the text put together. @internal */
export type OwnBody = {
  /** A projection of the document, ending in a comma. */
  readonly groq: string
  readonly shape: Readonly<Record<string, Shape>>
  readonly body: (usual: Body, row: unknown) => readonly object[]
}

/**
 * Own blocks, annotations and styles come beside the text as every newsroom has it, and are put in their places by key: the usual
 * reading of a text leaves them `unknown`.
 *
 * @internal
 */
export function ownBody(body: Readonly<Record<string, BodyDeclaration>>): OwnBody {
  const of = (as: BodyDeclaration['as']) =>
    Object.entries(body).flatMap(([name, each]) =>
      (each.as ?? 'block') === as ? {name, readers: readersIn(each)} : [],
    )
  const [blocks, annotations, styles] = [of('block'), of('annotation'), of('style')]
  return {
    groq: `
    "ownBlocks": body[_type in ${namesOf(blocks)}]{${projection(blocks)}},
    "ownMarks": body[_type == "block" && count(markDefs[_type in ${namesOf(annotations)}]) > 0]{
      _key, "marks": markDefs[_type in ${namesOf(annotations)}]{${projection(annotations)}}},
    "ownStyles": body[_type == "block" && style in ${namesOf(styles)}]{_key, style},`,
    shape: {
      ownBlocks: list(shapeOf(blocks)),
      ownMarks: list(object({_key: text, marks: list(shapeOf(annotations))})),
      ownStyles: list(object({_key: text, style: optionalText})),
    },
    body(usual, row) {
      const {ownBlocks, ownMarks, ownStyles} = Object(row)
      const [inPlace, marked, styled] = [byKey(ownBlocks), byKey(ownMarks), byKey(ownStyles)]
      return usual.map((item) => {
        const own = item._type === 'unknown' ? inPlace.get(item._key) : undefined
        if (own) return contentOf(own, blocks)
        if (item._type !== 'block') return item
        const style = styled.get(item._key)?.style
        const known = new Set<unknown>(item.markDefs.map(({_key}) => _key))
        const marks = rowsIn(marked.get(item._key)?.marks).filter(({_key}) => !known.has(_key))
        if (marks.length === 0 && style === undefined) return item
        const markDefs = [...item.markDefs, ...marks.map((mark) => contentOf(mark, annotations))]
        return {...item, ...(style !== undefined && {style}), markDefs}
      })
    },
  }
}

/** A projection of one's own is one value, as it was checked. */
function readersIn({fields = [], groq, shape}: BodyDeclaration): Readers {
  if (groq === undefined || shape === undefined) return readersOf(fields)
  const whole = readersOf([{name: 'whole', type: 'object', groq: `{${groq}}`, shape}])
  return {...whole, values: (row) => ({...Object(whole.values(row).whole)})}
}

function namesOf(parts: readonly Part[]): string {
  return JSON.stringify(parts.map(({name}) => name))
}

function projection(parts: readonly Part[]): string {
  return ['_key', '_type', ...parts.map(({name, readers}) => `_type == "${name}" => {${readers.groq}}`)].join(', ')
}

function shapeOf(parts: readonly Part[]): Shape {
  const shapes = parts.map(({name, readers}) => [name, object({_key: text, _type: oneOf([name]), ...readers.shape})])
  return byType(Object.fromEntries(shapes))
}

function contentOf(row: Row, parts: readonly Part[]): Row {
  const {_key, _type} = row
  const part = parts.find(({name}) => name === _type)
  return part === undefined ? row : {_type, _key, ...part.readers.values(row)}
}

function byKey(rows: unknown): ReadonlyMap<unknown, Row> {
  return new Map(rowsIn(rows).map((row) => [row._key, row]))
}

function rowsIn(rows: unknown): Row[] {
  return Array.isArray(rows) ? rows : []
}
