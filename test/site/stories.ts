// Results as the client gives them, of an invented harbour town, for the parts of the example site that need no lake.

import type {
  Article,
  ArticleAttribution,
  ArticleCard,
  Claim,
  Policy,
  TextBlock,
  Topic,
  TopicBranch,
} from '../../src/index.ts'

const publisher = {id: 'farrow', type: 'organization', name: 'The Farrow Standard', role: null, url: null} as const
const harbour = {id: 'topic-harbour', name: 'Farrow harbour', slug: 'farrow-harbour'}
const government = {id: 'topic-government', name: 'Government', slug: 'government'}
const author = {id: 'calloway', type: 'person', name: 'Imogen Calloway', role: 'Reporter', url: null} as const

export const dredging = 'c1a00000-0000-4000-8000-000000000001'
export const survey = 'c2a00000-0000-4000-8000-000000000002'

const quiet = {
  groundRule: 'onRecord',
  obtained: 'own',
  anonymous: false,
  speaker: null,
  speaksFor: null,
  admission: null,
  paid: false,
  withdrawn: null,
  quote: null,
  reason: [],
  saidIn: null,
  saidAt: null,
  interest: null,
  evidence: null,
  via: [],
} as const

export const attributions: ArticleAttribution[] = [
  {
    ...quiet,
    id: 'a#1',
    claim: dredging,
    stance: 'asserts',
    groundRule: 'background',
    anonymous: true,
    reason: ['retaliation'],
    interest: 'Both work for the port authority and fear for their jobs.',
    line: 'two port authority employees with direct knowledge, who spoke on condition of anonymity for fear of losing their jobs, said so',
  },
  {
    ...quiet,
    id: 'a#2',
    claim: dredging,
    stance: 'denies',
    speaker: {id: 'orlen', type: 'person', name: 'Davit Orlen', role: 'Harbour master', url: null},
    quote: 'Nothing was moved that the permit did not cover.',
    saidIn: {label: 'Council meeting, minutes', url: 'https://portfarrow.example/minutes/12'},
    saidAt: '2026-03-04T18:00:00Z',
    line: 'Davit Orlen, the harbour master, denied it',
  },
  {
    ...quiet,
    id: 'a#3',
    claim: survey,
    stance: 'asserts',
    groundRule: 'background',
    obtained: 'relay',
    anonymous: true,
    via: [
      {
        id: 'r1',
        type: 'report',
        title: 'Survey of East Basin was held back',
        outlet: 'Coast Wire',
        url: 'https://coastwire.example/east-basin',
        archivedUrl: 'https://archive.example/east-basin',
        slug: null,
        publishedAt: '2026-03-01T07:00:00Z',
      },
    ],
    line: 'Coast Wire reported, citing a person who has seen the survey',
  },
]

type Piece = string | {words: string; marks: string[]}

export function block(pieces: Piece[], markDefs: TextBlock['markDefs'] = []): TextBlock {
  const children = pieces.map((piece, index) => ({
    _type: 'span' as const,
    _key: `s${index}`,
    text: typeof piece === 'string' ? piece : piece.words,
    marks: typeof piece === 'string' ? [] : piece.marks,
  }))
  return {_type: 'block', _key: 'b', style: 'normal', children, markDefs}
}

export const article: Article = {
  id: 'a',
  headline: 'Port moved contaminated silt before its permit came, two employees say',
  standfirst: 'The harbour master denies it. A survey that could settle the question has not been published.',
  slug: 'port-moved-silt',
  kind: 'news',
  language: 'en',
  origin: 'own',
  basedOn: null,
  publishedAt: '2026-03-05T06:30:00Z',
  modifiedAt: '2026-03-06T09:10:00Z',
  aiUse: null,
  authors: [author, {...author, id: 'strand', name: 'Tobias Strand'}],
  topics: [harbour, government],
  image: {
    url: 'http://127.0.0.1:3333/images/sourceline/production/east-basin-1600x1000.jpg',
    width: 1600,
    height: 1000,
    alt: 'The east basin at dusk, a dredger at the quay.',
    caption: 'The east basin on 3 March 2026.',
    credit: 'Illustration: The Farrow Standard',
    hotspot: {x: 0.2, y: 0.8, width: 0.3, height: 0.3},
    lqip: null,
  },
  body: [
    block(
      [
        'On 5 March 2026 ',
        {words: 'the Port Farrow authority was said to have moved ', marks: ['m1']},
        {words: 'contaminated silt', marks: ['m1', 'em']},
        {words: ' from the east basin before it had a permit.', marks: ['m1']},
        ' The harbour master rejected the account the evening before, in a council meeting that lasted four hours and was attended by about sixty residents.',
      ],
      [{_type: 'claimMark', _key: 'm1', claims: [dredging], attributions: ['a#1', 'a#2']}],
    ),
    {...block(['What the survey may show']), style: 'h2'},
    block(
      [
        {
          words: 'A survey of the basin was finished in January and held back, and the dredging went ahead.',
          marks: ['m2'],
        },
        ' Neither the authority nor the council has published it. The council’s ',
        {words: 'agenda of 4 March', marks: ['l1']},
        ' lists it as “received”.',
      ],
      [
        {_type: 'claimMark', _key: 'm2', claims: [survey, dredging], attributions: ['a#3', 'a#1', 'a#2']},
        {_type: 'link', _key: 'l1', href: 'https://portfarrow.example/agenda'},
      ],
    ),
    {...block(['Nothing was moved that the permit did not cover.']), style: 'blockquote'},
    block([
      'Residents of the quay have asked for the survey since February. The authority said on 3 March 2026 that it would answer within the legal period, which ends on 20 March 2026. It would not say whether the answer would contain the survey itself or a summary of it.',
    ]),
    {...block(['The permit is dated 2 March 2026.']), listItem: 'bullet', level: 1},
    {...block(['The dredger’s log has not been released.']), listItem: 'bullet', level: 1},
  ],
  claims: [
    {
      id: dredging,
      text: 'The Port Farrow authority moved contaminated silt from the east basin before it had a permit.',
      central: true,
      status: {
        evidence: 'singleOrigin',
        contest: 'denied',
        assessment: 'open',
        text: 'Reported from at least one origin (The Farrow Standard, 5 March 2026); denied by Davit Orlen (4 March 2026).',
      },
      attributions: ['a#1', 'a#2'],
    },
    {
      id: survey,
      text: 'A survey of the east basin was finished in January 2026 and held back.',
      central: false,
      status: {
        evidence: 'untraced',
        contest: 'uncontested',
        assessment: 'unresolved',
        text: 'Relayed from Coast Wire; not traced to anyone with their own reporting. Nobody it concerns has denied it.',
      },
      attributions: ['a#3'],
    },
  ],
  attributions,
  sourcingNote:
    'That the authority moved silt before it had a permit rests on two unnamed port authority employees (The Farrow Standard), who may share one origin. Denied by Davit Orlen on 4 March 2026.',
  notices: [
    {
      key: 'n1',
      kind: 'correction',
      at: '2026-03-06T09:10:00Z',
      wrong: 'The council met for two hours.',
      right: 'The council met for four hours.',
      text: null,
      claims: [],
      supersedes: null,
    },
    {
      key: 'n2',
      kind: 'update',
      at: '2026-03-05T11:00:00Z',
      wrong: null,
      right: null,
      text: 'Adds the date of the permit.',
      claims: [],
      supersedes: null,
    },
  ],
}

export const card: ArticleCard = {
  id: article.id,
  headline: article.headline,
  standfirst: article.standfirst,
  slug: article.slug,
  kind: 'factCheck',
  publishedAt: article.publishedAt,
  authors: [author],
  topics: [harbour],
  image: article.image,
  withdrawn: null,
}

export const claim: Claim = {
  id: dredging,
  text: 'The Port Farrow authority moved contaminated silt from the east basin before it had a permit.',
  status: {
    evidence: 'singleOrigin',
    contest: 'denied',
    assessment: 'open',
    text: 'Reported from at least one origin (The Farrow Standard, 5 March 2026); denied by Davit Orlen (4 March 2026).',
  },
  slots: {
    agent: {id: 'pfa', type: 'organization', name: 'Port Farrow authority', role: null, url: null},
    action: 'moved',
    object: 'contaminated silt',
    objectOf: null,
    time: {from: '2026-02-01', to: '2026-02-28', precision: 'month'},
    place: 'east basin',
    modality: 'act',
  },
  about: [],
  topics: [harbour],
  variantOf: null,
  variants: [{id: 'c3', text: 'The Port Farrow authority dumped toxic waste at sea.'}],
  competesWith: [],
  assessments: [
    {
      key: 'x',
      finding: 'unresolved',
      at: '2026-03-06T12:00:00Z',
      reason: 'The survey that could settle it has not been published.',
      relies: [],
    },
  ],
  attributions: attributions.slice(0, 2).map((attribution) => ({
    ...attribution,
    own: true,
    work: {
      id: 'a',
      type: 'article' as const,
      title: article.headline,
      outlet: null,
      url: null,
      archivedUrl: null,
      slug: article.slug,
      publishedAt: article.publishedAt,
    },
  })),
  articles: [card],
}

export const policy: Policy = {
  publisher,
  language: 'en',
  style: 'ap',
  timeZone: null,
  preset: 'default',
  seniority: 'A senior official heads a department or is deputy to somebody who does.',
  urls: {
    ethics: 'https://farrowstandard.example/ethics',
    corrections: 'https://farrowstandard.example/corrections',
    unnamedSources: null,
    verification: null,
    feedback: null,
    masthead: null,
  },
}

export const sections: TopicBranch[] = [
  {...government, medtop: '11000000', narrower: [{...harbour, medtop: null, narrower: []}]},
  {id: 't2', name: 'Conflict, war and peace', slug: 'conflict', medtop: '16000000', narrower: []},
  {id: 't3', name: 'News media', slug: 'news-media', medtop: '04010000', narrower: []},
]

export const topic: Topic = {
  ...harbour,
  medtop: '11000000',
  breadcrumbs: [government],
  narrower: [{...harbour, id: 't9', name: 'East basin', slug: 'east-basin'}],
}
