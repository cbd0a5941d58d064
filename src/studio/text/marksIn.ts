import {objectsIn} from '../../references/objectsIn.ts'

/**
 * The claims that are marked in a text, in its order, with the words of each.
 *
 * ```ts
 * marksIn(body) // [{claim: 'veto', words: 'He vetoed it'}]
 * ```
 */
export function marksIn(body: unknown): {claim: string; words: string}[] {
  return objectsIn(body).flatMap(({children, markDefs}) =>
    objectsIn(markDefs)
      .filter(({_type}) => _type === 'claimMark')
      .flatMap(({_key, claims}) => {
        const words = objectsIn(children)
          .filter(({marks}) => Array.isArray(marks) && marks.includes(_key))
          .map(({text}) => String(text ?? ''))
          .join('')
        return objectsIn(claims).flatMap(({_ref}) => (typeof _ref === 'string' ? [{claim: _ref, words}] : []))
      }),
  )
}
