import {type ArrayDefinition, defineArrayMember, defineType, type SchemaTypeDefinition} from '@sanity/types'
import type {BodyDeclaration} from '../../src/declaration/body.ts'
import {body, textBlock} from '../objects/body.ts'
import {sanityFields} from './fields.ts'

type Part = readonly [name: string, declaration: BodyDeclaration]

/**
 * The text of an article with what a newsroom adds to it: a type for each block, so that a Studio can give it a form and a preview
 * of its own.
 *
 * @internal
 */
export function bodyTypes(declared: Readonly<Record<string, BodyDeclaration>> = {}): SchemaTypeDefinition[] {
  const parts: readonly Part[] = Object.entries(declared)
  const of = (as: BodyDeclaration['as']) => parts.filter(([, part]) => (part.as ?? 'block') === as)
  if (parts.length === 0) return [body]
  const blocks = of('block')
  const whole: ArrayDefinition & {name: string} = {
    ...body,
    of: [
      textBlock({
        styles: of('style').map(choice),
        decorators: of('decorator').map(choice),
        annotations: of('annotation').map(([name, {title = name, fields}]) =>
          defineArrayMember({name, title, type: 'object', fields: sanityFields(fields)}),
        ),
      }),
      defineArrayMember({type: 'figure'}),
      ...blocks.map(([name]) => defineArrayMember({type: name})),
    ],
  }
  return [
    whole,
    ...blocks.map(([name, {title = name, fields}]) =>
      defineType({name, title, type: 'object', fields: sanityFields(fields)}),
    ),
  ]
}

function choice([value, {title = value}]: Part): {title: string; value: string} {
  return {title, value}
}
