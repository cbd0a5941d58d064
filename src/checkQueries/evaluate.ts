import type {ExprNode, ObjectNode} from 'groq-js'
import {eachOf, inside, parentOf, type Scope} from './scope.ts'
import {fieldOf, oneOf, plain, type Shape} from './shape.ts'
import type {Structured} from './structured.ts'

const documents: Shape = {whole: 'whole documents'}

/** Functions that give back what they are given, or parts of it. Every other one gives a plain value. */
const handsOn = new Set(['global::coalesce', 'array::compact', 'array::unique', 'global::before', 'global::after'])
const plainNamespaces = new Set([
  'global',
  'array',
  'dateTime',
  'delta',
  'diff',
  'geo',
  'math',
  'pt',
  'releases',
  'sanity',
  'string',
  'text',
])

/**
 * What an expression of GROQ gives. Filters, orders and slices change which, not what.
 *
 * @internal
 */
export function shapeOf(node: ExprNode, scope: Scope, structured: Structured): Shape {
  const of = (inner: ExprNode, within = scope) => shapeOf(inner, within, structured)
  switch (node.type) {
    case 'Everything':
      return documents
    case 'Deref':
      return documents
    case 'This':
      return scope.value
    case 'Parent':
      return parentOf(scope, node.n)
    case 'AccessAttribute':
      return fieldOf(node.base ? of(node.base) : scope.value, node.name, structured)
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Filter':
    case 'Group':
    case 'PipeFuncCall':
    case 'Slice':
      return of(node.base)
    case 'Projection':
      return of(node.expr, inside(of(node.base), scope))
    case 'Map':
    case 'FlatMap':
      return of(node.expr, eachOf(of(node.base), scope))
    case 'Object':
      return objectShape(node, scope, structured)
    case 'Array':
      return oneOf(node.elements.map(({value}) => of(value)))
    case 'Select':
      return oneOf([...node.alternatives.map(({value}) => of(value)), ...(node.fallback ? [of(node.fallback)] : [])])
    case 'OpCall':
      return node.op === '+' ? oneOf([of(node.left), of(node.right)]) : plain
    case 'FuncCall':
      if (handsOn.has(`${node.namespace}::${node.name}`))
        return oneOf([documentsOf(node.name), ...node.args.map((arg) => of(arg))])
      return plainNamespaces.has(node.namespace) ? plain : {whole: `whatever ${node.namespace}::${node.name}() gives`}
    default:
      return plain
  }
}

/** `before()` and `after()` are documents. */
function documentsOf(name: string): Shape {
  return name === 'before' || name === 'after' ? documents : plain
}

function objectShape({attributes}: ObjectNode, scope: Scope, structured: Structured): Shape {
  return oneOf([
    {listed: new Map()},
    ...attributes.map((attribute): Shape => {
      const shape = shapeOf(attribute.value, scope, structured)
      if (attribute.type === 'ObjectAttributeValue') return {listed: new Map([[attribute.name, shape]])}
      return shape.whole === undefined ? shape : {...shape, whole: `everything that \`...\` takes`}
    }),
  ])
}
