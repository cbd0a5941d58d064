import fc from 'fast-check'

/** Parameters every random query may use. */
export const parameters = {
  text: 'a',
  number: 1,
  nothing: null,
  yes: true,
  id: 'd3',
  ids: ['d9', 'd1', 'drafts.d2', null, 4],
  mixed: [1, 'b', null, true, ['a'], {a: 1}],
  type: 'article',
  list: ['claim', 'topic'],
}

const literal = fc.constantFrom(
  '"a"',
  '"x"',
  '"d1"',
  '1',
  '0',
  'null',
  'true',
  '"article"',
  '"red plan"',
  '1+1',
  'now()',
)
const parameter = fc.constantFrom(...Object.keys(parameters).map((name) => `$${name}`))
const field = fc.constantFrom(
  '_id',
  '_type',
  'n',
  'name',
  'slug.current',
  'slug',
  'at',
  'owner._ref',
  'tags',
  'missing.deep',
  '@.n',
)
const many = fc.constantFrom('tags', 'topics[]._ref', 'lines[].claim._ref', 'lines[].n', 'owner', 'tags[]')
const types = fc.constantFrom(
  '_type == "article"',
  '_type == $type',
  '"claim" == _type',
  '_type in $list',
  '_type in ["topic", "article"]',
)

/** What a filter can be compared with; inside another document, also what that one holds. */
function values(outer: number): fc.Arbitrary<string> {
  if (outer === 0) return fc.oneof(literal, parameter)
  const up = Array.from({length: outer}, (_, index) => Array.from({length: index + 1}, () => '^').join('.'))
  const outside = fc
    .tuple(
      fc.constantFrom(...up),
      fc.constantFrom('_id', 'n', 'owner._ref', 'topics[]._ref', 'tags', 'slug.current', '_type', 'ids'),
    )
    .map(([parent, name]) => `${parent}.${name}`)
  return fc.oneof(literal, parameter, outside, outside)
}

function lists(outer: number): fc.Arbitrary<string> {
  const value = values(outer)
  return fc.oneof(
    value,
    fc.array(value, {maxLength: 3}).map((items) => `[${items.join(', ')}]`),
    value.map((item) => `array::compact(coalesce(${item}, []))`),
    fc.tuple(types, value).map(([type, item]) => `*[${type} && n == ${item.replaceAll('^', '^.^')}]._id`),
    fc.constant('path("drafts.**")'),
  )
}

function condition(outer: number, depth = 2): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    types,
    fc.tuple(field, values(outer)).map(([name, value]) => `${name} == ${value}`),
    fc.tuple(field, values(outer)).map(([name, value]) => `${value} == ${name}`),
    fc.tuple(field, fc.constantFrom('!=', '<', '>='), values(outer)).map((parts) => parts.join(' ')),
    fc.tuple(field, lists(outer)).map(([name, list]) => `${name} in ${list}`),
    fc.tuple(values(outer), many).map(([value, list]) => `${value} in ${list}`),
    fc.tuple(values(outer), values(outer)).map(([one, two]) => `references(${one}, ${two})`),
    values(outer).map((value) => `references(${value})`),
    field.map((name) => `defined(${name})`),
    fc.tuple(values(outer), values(outer)).map(([one, two]) => `${one} == ${two}`),
    fc.constantFrom(
      'name match "plan"',
      'name match $text + "*"',
      'name match ["PLAN", "r?d*"]',
      '[name, slug.current] match "x"',
      'tags match "*"',
      '_id match "d*"',
      '_id in path("drafts.**")',
      'lower(name) == "plan"',
      'n in 0...2',
      'dateTime(at) < dateTime("2025-05-01T00:00:00Z")',
      'count(tags) > 1',
      'owner->n == 1',
      'count(*[references(^._id)]) > 0',
      '$nothing == null',
    ),
    fc.constantFrom(
      '_id in *[_type == "claim"].owner._ref',
      'owner._ref in *[n == ^.n]._id',
      'count(lines[n == ^.n]) > 0',
    ),
  )
  if (depth === 0) return leaf
  const below = condition(outer, depth - 1)
  return fc.oneof(
    {weight: 3, arbitrary: leaf},
    {weight: 3, arbitrary: fc.tuple(below, below).map(([left, right]) => `${left} && ${right}`)},
    {weight: 2, arbitrary: fc.tuple(below, below).map(([left, right]) => `(${left} || ${right})`)},
    {weight: 1, arbitrary: below.map((inner) => `!(${inner})`)},
  )
}

const order = fc
  .array(
    fc.tuple(
      fc.constantFrom('at', 'n', 'name', '_id', 'slug.current', '_type', 'count(tags)', 'owner->at'),
      fc.constantFrom('', ' asc', ' desc'),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((keys) => ` | order(${keys.map((key) => key.join('')).join(', ')})`)
const end = fc.constantFrom(
  '',
  '[0]',
  '[2]',
  '[-1]',
  '[0...3]',
  '[1..4]',
  '[0...20]',
  '[5...2]',
  '[0...-1]',
  '[$number...4]',
)

/** What a projection can make of a row: nothing here looks at other rows but by reference. */
const shape = fc.constantFrom(
  '...',
  '"alias": slug.current',
  '"ref": owner->name',
  '"deep": owner->owner->slug.current',
  'owner->',
  '"dangling": topics[0]->{_id, "up": ^.n, "type": _type}',
  'topics[]->name',
  '"all": topics[]->{..., "none": nothing.at.all}',
  '"lines": lines[]{..., "claim": claim->{n, "row": ^.n, "document": ^.^._id}}',
  '"flat": lines[].claim->topics[]._ref',
  '"last": lines[-1].n',
  '"some": tags[1..2]',
  '"first": tags[0]',
  '"of a text": name[0]',
  'defined(n) => {"has": n}',
  'n == 1 => {"one": true, name}',
  '...owner->{"owner type": _type}',
  '...select(n > 0 => {"sign": "+"}, {"sign": "-"})',
  '"chosen": select(n == 1 => "one", name match "red*" => "red", "other")',
  '"sum": n + 1',
  '"joined": name + "!" + name',
  '"both": tags + [n, null]',
  '"merged": slug + {"a": 1}',
  '"math": [n - 1, n * 2, n / 0, n % 2, n ** 2, -n, +n]',
  '"between": n in 0..1',
  '"not": !(n > 1)',
  '"logic": [n == 1 && name == 1, n > 0 || name > 0, null && true, null || true]',
  '"sorted": tags | order(@)',
  '"by n": lines | order(n desc, _key) {n}',
  '"lower": lower(name)',
  '"length": length(name)',
  '"count": [count(tags), count(n), count(topics[])]',
  '"coalesced": coalesce(n, name, "neither")',
  '"texts": [string(n), string::upper(name), array::join(tags, ","), round(n, 1)]',
  '"sets": [array::unique(array::compact(tags)), array::compact(tags), math::sum(tags), array::intersects(tags, [1, "a"])]',
  '"words": [name match "plan", name match ["r*d", "plan"], tags match "a", [name, n] match "*la*"]',
  '"dates": dateTime(at) > dateTime("2025-04-01T00:00:00Z")',
  '"later": dateTime(at) + 60',
  '"path": _id in path("*.d1")',
  '"splat": [...tags, ...n, 1]',
  '"nested": {"a": {"b": ^.n, "c": @.n}}',
  '"refers": references("d1", $ids)',
  '"version": sanity::versionOf("d1")',
  '"and then": @{n, name}{"m": n}',
  '"constructor": constructor, "toString": toString, "length": tags.length, "date": dateTime(at).date, "zero": tags["0"], "matches": path("a").matches',
)

/** A filter over everything with what can follow it, and inside it the same again. */
function selection(outer: number, depth: number): fc.Arbitrary<string> {
  const shapes = fc.uniqueArray(shape, {minLength: 1, maxLength: 4}).map((parts) => parts.join(', '))
  const inner = fc.oneof(depth === 0 ? fc.constant('_id') : nested(outer + 1, depth - 1), shapes)
  return fc
    .tuple(
      fc.array(condition(outer), {minLength: 0, maxLength: 2}),
      fc.option(order, {nil: ''}),
      end,
      inner,
      fc.constantFrom('before', 'after', 'none'),
    )
    .map(([filters, sorted, slice, body, projected]) => {
      const base = `*${filters.map((filter) => `[${filter}]`).join('')}`
      if (projected === 'none') return `${base}${sorted}${slice}._id`
      return projected === 'before' ? `${base}${sorted}${slice}{${body}}` : `${base}${sorted}{${body}}${slice}`
    })
}

function nested(outer: number, depth: number): fc.Arbitrary<string> {
  return fc
    .tuple(selection(outer, depth), condition(outer), fc.constantFrom('_id', '_type', 'n'))
    .chain(([sub, filter, name]) =>
      fc.constantFrom(
        `${name}, "sub": ${sub}`,
        `${name}, "count": count(*[${filter}])`,
        `"owner": owner->{_id, "sub": ${sub.replaceAll('^', '^.^')}}`,
        `"topics": topics[]{_ref, "of": *[_id == ^._ref || references(^.^._id)]._id}`,
        `"topics": topics[]->{_id, "back": *[references(^._id)] | order(_id)[0...2]._id}`,
        `"tags": tags[@ in *[${filter}].n]`,
        `"lines": lines[]{n, "claim": *[_id == ^.claim._ref && n == ^.^.n][0]{_id, "same": *[n == ^.^.n]._id}}`,
      ),
    )
}

/** A search as the Studio words it, and what else may stand in a score. */
const scored = fc
  .tuple(
    condition(0, 1),
    fc.array(
      fc.oneof(
        condition(0, 1),
        fc.constantFrom('boost(name match "red", 3)', 'boost(name match "plan" && n == 1, 2)', 'name match "red plan"'),
        fc.constantFrom('_type == "claim" && name match "bl*"', 'boost(n > 0, -2)', '(name match "blue plan")'),
      ),
      {minLength: 1, maxLength: 3},
    ),
    fc.constantFrom('[_score > 0]', '[_score > 1]', '[_score >= 0]', ''),
    fc.constantFrom('{_id, _score}', '._id', ' | order(_score desc, _id)[0...4]{_id, "s": _score}'),
  )
  .map(([filter, terms, above, rest]) => `*[${filter}] | score(${terms.join(', ')})${above}${rest}`)

export const query: fc.Arbitrary<string> = fc.oneof(
  scored,
  selection(0, 2),
  selection(0, 1),
  condition(0).map((filter) => `count(*[${filter}])`),
  fc
    .tuple(condition(0), condition(1), condition(1))
    .map(
      ([first, second, third]) =>
        `{"ids": *[${first}]._id, "n": 1}{ids, "more": ids + *[_id in ^.ids || ${second}].owner._ref}` +
        `{"found": *[_type in ["claim", "article"] && references(^.more) && ${third}]{_id, "in": topics[_ref in ^.^.more]}, "all": *[_id in ^.ids]._id}`,
    ),
)
