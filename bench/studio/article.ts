/** An article as long as one gets: 5,000 words, 40 marked sentences, each put down to somebody. */

const plain = [
  'Nobody told the ferries before the second of those days, and none of them sailed on time.',
  'The council met behind closed doors on the Tuesday after, and voted on nothing that evening.',
  'Engineers measured the silt in the east basin twice, and wrote down other depths each time.',
  'What the inspectors were given that week was the older of the two tables.',
]
const sourced =
  'The harbour kept its pilots on shore for nine days in March, two officials familiar with the matter said.'

type Document = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

const ref = (id: string) => ({_type: 'reference', _ref: id, _weak: true})

export function longArticle(words: number, marks: number): {article: Document; around: Document[]} {
  const paragraphs: string[][] = []
  for (let written = 0, index = 0; written < words; index += 1) {
    const filler = Array.from({length: 4}, (_, at) => plain[(index + at) % plain.length] ?? '')
    // One in ten paragraphs has a sentence that sounds sourced and is not marked.
    const paragraph = [
      sourced,
      ...filler,
      ...(index % 10 === 0 ? ['The ferries were full, several employees said.'] : []),
    ]
    paragraphs.push(paragraph)
    written += paragraph.join(' ').split(' ').length
  }
  const claims = Array.from({length: marks}, (_, at) => ({
    _id: `claim-${at}`,
    _type: 'claim',
    text: `The harbour kept its pilots on shore on day ${at + 1} of March.`,
    serious: false,
  }))
  const body = paragraphs.map((paragraph, at) => {
    const isMarked =
      at % Math.floor(paragraphs.length / marks) === 0 && at / Math.floor(paragraphs.length / marks) < marks
    const claim = `claim-${Math.floor(at / Math.floor(paragraphs.length / marks))}`
    const [first = '', ...rest] = isMarked ? paragraph : ['Nobody says who decided it.', ...paragraph.slice(1)]
    return {
      _type: 'block',
      _key: `b${at}`,
      style: 'normal',
      markDefs: isMarked ? [{_key: `m${at}`, _type: 'claimMark', claims: [{...ref(claim), _key: 'c'}]}] : [],
      children: [
        {_type: 'span', _key: 's0', text: first, marks: isMarked ? [`m${at}`] : []},
        {_type: 'span', _key: 's1', text: ` ${rest.join(' ')}`, marks: []},
      ],
    }
  })
  const attributions = claims.map(({_id}, at) => ({
    _key: `a${at}`,
    _type: 'attribution',
    claim: ref(_id),
    stance: 'asserts',
    obtained: 'own',
    groundRule: 'background',
    descriptor: {role: 'official', relation: 'familiar'},
    count: {exact: 2},
    basis: 'undisclosed',
    reason: ['notAuthorised'],
    content: 'fact',
    tone: 'neutral',
  }))
  const article = {
    _id: 'drafts.long',
    _type: 'article',
    headline: 'Harbour kept pilots on shore, officials said',
    slug: {_type: 'slug', current: 'long'},
    kind: 'news',
    language: 'en',
    origin: 'own',
    body,
    attributions,
    centralClaims: [{...ref('claim-0'), _key: 'c'}],
  }
  return {article, around: claims}
}
