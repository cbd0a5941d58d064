/** Queries that anybody may ask and that take for ever: over six hundred documents each of them took the whole lake with it. */
export const stalling: readonly (readonly [name: string, query: string])[] = [
  ['everything in everything', '*{"a":*{"b":*{"c":*{"d":*{"e":*}}}}}'],
  ['counts in counts', 'count(*[count(*[n != ^.n && count(*[n != ^.^.n && n != ^.n]) > 0]) > 0])'],
  ['an order by all others', '* | order(count(*[count(*[n < ^.n]) < ^.n]))[0...3]'],
  ['a score of each by each', '* | score(count(*[count(*[n < ^.n]) > 3]) > 3)'],
  ['pairs and pairs of pairs', '{"a": *{"b": *[n > ^.n]{"c": *[n > ^.n]._id}}}'],
  ['lists that grow', '*{"all": array::unique(*[].words[] + *[].words[] + *[].words[])}'],
  ['words matched with words', 'count(*[count(*[text match ^.words[]]) > count(*[text match ^.text])])'],
  ['references of everything', '*{"r": count(*[references(*[references(^._id)]._id)])}'],
  [
    'conditions long enough to read slowly',
    `count(*[${Array.from({length: 6000}, (_, at) => `n != ${-at}`).join(' || ')}])`,
  ],
  [
    'an answer too long to write at once',
    '{"a": *, "b": *, "c": *}{"d": [a, b, c], "e": [a, b, c]}{"f": [d, e], "g": [d, e]}{"h": [f, g], "i": [f, g]}',
  ],
]

const words = Array.from({length: 40}, (_, at) => `word${at}`)

/** What they are asked over. */
export const crowd = Array.from({length: 650}, (_, n) => ({
  _id: `d${n}`,
  _type: 'x',
  n,
  words: words.slice(n % 20),
  text: words.slice(n % 30).join(' '),
}))
