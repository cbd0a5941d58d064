// Content as an attacker, or a careless paste, would write it: in every place of a result that holds text.
import {article, block} from './stories.ts'

export const script = '<script>alert(1)</script>'
export const breakout = `"'><img src=x onerror=alert(1)>`
export const rightToLeft = '\u202Egnihtemos'
export const runs = 'javascript:alert(1)'

const text = `${script}${breakout}${rightToLeft}`

/** Every string of a value replaced, save those that are keys, types, dates or members of a vocabulary. */
export function poisoned<Value>(value: Value, keep: ReadonlySet<string>): Value {
  return JSON.parse(
    JSON.stringify(value, (key, child: unknown) => {
      if (typeof child !== 'string' || keep.has(key)) return child
      return key === 'url' || key === 'href' ? runs : text
    }),
  )
}

/** Fields that are no free text: a query's result shape holds them to a vocabulary, a date or an id. */
export const structural = new Set(
  '_type _key id key type kind at finding origin stance groundRule obtained evidence contest assessment marks claims attributions claim slug publishedAt modifiedAt saidAt style listItem precision modality from to reason preset'.split(
    ' ',
  ),
)

/** An article whose body nests what may not nest: a link that overlaps a marked sentence. */
export const overlapping = {
  ...article,
  body: [
    block(
      [
        {words: 'A sentence ', marks: ['m1']},
        {words: 'with a link', marks: ['m1', 'l1']},
        {words: ' that goes on', marks: ['l1']},
        {words: ' to nowhere', marks: ['l2', 'unheardOf']},
      ],
      [
        {_type: 'claimMark', _key: 'm1', claims: [article.claims[0]?.id ?? ''], attributions: ['a#1']},
        {_type: 'link', _key: 'l1', href: 'https://example.org/?a=1&b="2"'},
        {_type: 'link', _key: 'l2', href: runs},
      ],
    ),
  ],
}
