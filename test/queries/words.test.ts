import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {confidentialTypes, newsroomTypes} from '../../schemas/index.ts'
import {itemsOf} from '../../src/forms/siblings.ts'
import {isObject} from '../../src/references/isObject.ts'
import {placesIn} from '../schemas/definitions.ts'

const root = join(import.meta.dirname, '../..')

/** Which words each field may hold that is chosen from a list, by its name; of all fields of that name. */
const words = new Map<string, Set<unknown>>()
for (const {path, definition} of placesIn([...newsroomTypes(), ...confidentialTypes])) {
  const list = isObject(definition.options) ? itemsOf(definition.options.list) : []
  const name = path.split('.').at(-1)?.replace('[]', '') ?? ''
  if (list.length > 0) words.set(name, new Set([...(words.get(name) ?? []), ...list.map(({value}) => value)]))
}

type Compared = {readonly file: string; readonly field: string; readonly word: string}

/** `stance in ["denies", "partlyDenies"]`, `groundRule == "onRecord"`: GROQ alone writes words in these quotes. */
const comparison = /\b(\w+)\s*(?:[=!]=|\bin\b)\s*(\[(?:\s*"\w+"\s*,?)+\]|"\w+")/g

const compared = globSync('{src,schemas,examples/*/src}/**/*.{ts,tsx}', {cwd: root}).flatMap((file): Compared[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(comparison)].flatMap(([, field = '', listed = '']) =>
    words.has(field) ? [...listed.matchAll(/\w+/g)].map(([word]) => ({file, field, word})) : [],
  ),
)

/*
 * What GROQ compares with is text that no compiler reads: a word that was renamed would match nothing, for ever.
 */
it('every word that GROQ compares a field with is one the field may hold', () => {
  expect(compared).toContainEqual({file: 'src/queries/claimCards.ts', field: 'stance', word: 'partlyConfirms'})
  expect(compared.filter(({field, word}) => !words.get(field)?.has(word))).toEqual([])
})
