import type {FieldDeclaration, ItemDeclaration} from '../../declaration/field.ts'
import {filterOf, kindOf, wordsOf} from '../../declaration/kinds.ts'
import {oneOf} from '../../queries/shapes/oneOf.ts'
import type {Shape} from '../../queries/shapes/shape.ts'
import {boolean, number, someText} from '../../queries/shapes/text.ts'

/** What each own field that narrows a list takes. @internal */
export function facetsOf(fields: readonly FieldDeclaration[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const filter = filterOf(field)
      return filter === undefined ? [] : [[field.name, taken(filter.takes)]]
    }),
  )
}

function taken(field: FieldDeclaration | ItemDeclaration): Shape {
  const kind = kindOf(field)
  if (kind === 'number') return number
  if (kind === 'boolean') return boolean
  return kind === 'word' ? oneOf(wordsOf(field)) : someText
}
