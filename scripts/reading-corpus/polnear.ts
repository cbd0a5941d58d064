import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Span} from '../../src/reading/index.ts'

/** An attribution of the corpus: each part may stand in several places. */
export type Gold = {readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[]}
export type CorpusArticle = {readonly name: string; readonly text: string; readonly gold: readonly Gold[]}

/** The articles of a part of PolNeAR. Where several people annotated one, the first of them by name counts. */
export async function articlesOf(path: string, part: string): Promise<CorpusArticle[]> {
  const folder = join(path, 'data', part)
  const annotated = new Map<string, string>()
  for (const file of (await readdir(join(folder, 'attributions'))).sort()) {
    const name = file.replace(/_[^_]*\.ann$/, '')
    if (!annotated.has(name)) annotated.set(name, file)
  }
  return Promise.all(
    [...annotated].map(async ([name, file]) => {
      const written = await readFile(join(folder, 'text', `${name}.txt`), 'utf8')
      return {name, text: written, gold: goldIn(await readFile(join(folder, 'attributions', file), 'utf8'), written)}
    }),
  )
}

/** Standoff annotations (brat): positions are of characters, not of UTF-16 units. */
function goldIn(annotations: string, text: string): Gold[] {
  const units = unitsOf(text)
  const spans = new Map<string, Span[]>()
  const gold: Gold[] = []
  for (const line of annotations.split('\n')) {
    const [id = '', what = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const places = what.slice(what.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        places
          .map((place) => place.split(' ').map(Number))
          .map(([start = 0, end = 0]) => ({start: units(start), end: units(end)})),
      )
    }
    if (id.startsWith('E')) {
      const parts = what.split(' ').map((part) => part.split(':'))
      const of = (role: string) =>
        parts.flatMap(([name = '', at = '']) => (name.replace(/\d+$/, '') === role ? (spans.get(at) ?? []) : []))
      gold.push({source: of('Source'), cue: of('Cue'), content: of('Content')})
    }
  }
  return gold
}

function unitsOf(text: string): (character: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (character) => character
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  return (character) => starts[character] ?? text.length
}
