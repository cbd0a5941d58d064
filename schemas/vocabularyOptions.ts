import type {Term} from '../src/vocabulary.ts'

/** One choice of a Sanity option list. @public */
export type VocabularyChoice<Value extends string = string> = {title: string; value: Value}

/** A vocabulary of this many values or fewer is laid out as radio buttons, so that every definition is read at once. */
const radioLimit = 4

function sentence(text: string): string {
  return text.replace(/\.$/, '')
}

/**
 * ```ts
 * optionsOf(groundRule)
 * // {list: [{value: 'onRecord', title: 'On the record: used without conditions, by name'}, …], layout: 'radio'}
 * ```
 * The definition stands beside each title, because a ground rule means something else in the next newsroom
 * (how unevenly the words are used: https://ajrarchive.org/article.asp?id=1621).
 *
 * @param vocabulary - rows of `src/vocabulary.ts`
 * @returns the `options` of a string field, in the order of the vocabulary
 * @internal
 */
export function optionsOf<Value extends string>(
  vocabulary: readonly Term<Value>[],
): {list: VocabularyChoice<Value>[]; layout: 'radio' | 'dropdown'} {
  return {
    list: vocabulary.map(({value, title, definition}) => ({value, title: `${title}: ${sentence(definition)}`})),
    layout: vocabulary.length <= radioLimit ? 'radio' : 'dropdown',
  }
}

/**
 * ```ts
 * listOf(anonymityReason) // [{value: 'notAuthorised', title: 'Not authorised to speak: …'}, …]
 * ```
 * @returns the choices alone, for a list of checkboxes
 * @internal
 */
export function listOf<Value extends string>(vocabulary: readonly Term<Value>[]): VocabularyChoice<Value>[] {
  return optionsOf(vocabulary).list
}

/**
 * ```ts
 * titleOf(stance, 'denies') // 'Denies it'
 * titleOf(stance, undefined) // undefined
 * ```
 * @returns what an editor calls a stored value, for previews
 * @internal
 */
export function titleOf(vocabulary: readonly Term[], value: unknown): string | undefined {
  return vocabulary.find((term) => term.value === value)?.title
}
