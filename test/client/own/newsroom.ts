import * as z from 'zod'
import {createNewsroom, defineNewsroom} from '../../../src/index.ts'
import {createLake, type InitialDocument} from '../../../src/lake/index.ts'
import {seeds} from '../newsroom.ts'

/** A newsroom that files by region, has a sponsor, covers council meetings, and embeds videos. */
export const declaration = defineNewsroom({
  article: {
    groups: [{name: 'ours', title: 'Ours'}],
    fields: [
      {name: 'region', type: 'string', group: 'ours', options: {list: ['north', {title: 'South', value: 'south'}]}},
      {name: 'minutes', type: 'number'},
      {name: 'keywords', type: 'array', of: [{type: 'string'}]},
      {name: 'meeting', type: 'reference', to: [{type: 'event'}]},
      {name: 'internalNote', type: 'text', lists: false},
      {
        name: 'shout',
        type: 'string',
        groq: 'upper(headline)',
        shape: z.string().transform((text) => `${text}!`),
      },
    ],
  },
  types: {
    event: {
      title: 'Event',
      order: {by: 'startsAt', direction: 'desc'},
      fields: [
        {name: 'title', type: 'string'},
        {name: 'slug', type: 'slug'},
        {name: 'startsAt', type: 'datetime'},
        {name: 'topic', type: 'reference', to: [{type: 'topic'}]},
        {name: 'agenda', type: 'array', of: [{type: 'object', fields: [{name: 'item', type: 'string'}]}]},
      ],
    },
  },
  body: {
    youtube: {
      title: 'Video',
      fields: [
        {name: 'video', type: 'string'},
        {name: 'caption', type: 'string'},
      ],
      text: ['caption'],
    },
    poll: {
      fields: [{name: 'answers', type: 'array', of: [{type: 'string'}, {type: 'number'}]}],
      groq: '"count": count(answers)',
      shape: z.object({count: z.number()}),
    },
    glossary: {as: 'annotation', fields: [{name: 'term', type: 'string'}]},
    h4: {as: 'style', title: 'Minor heading'},
  },
})

export const slug = 'how-the-veto-report-was-sourced'

/** The seeds, one article of which has everything that is declared. */
export function documents(): InitialDocument[] {
  const stories = seeds().map((document) => (Object(document.slug).current === slug ? withOwn(document) : document))
  return [...stories, ...['a', 'b', 'c'].map(event)]
}

function event(id: string, index: number): InitialDocument {
  return {
    _id: `event-${id}`,
    _type: 'event',
    title: `Meeting ${id}`,
    slug: {_type: 'slug', current: `meeting-${id}`},
    startsAt: `2026-12-0${index + 1}T18:00:00Z`,
    topic: {_type: 'reference', _ref: topicId()},
    agenda: [{_key: 'k', item: 'The harbour'}],
  }
}

function topicId(): string {
  return seeds().find(({_type}) => _type === 'topic')?._id ?? ''
}

function withOwn(document: InitialDocument): InitialDocument {
  const [first, ...rest] = [document.body].flat().map(Object)
  return {
    ...document,
    region: 'north',
    minutes: 4,
    keywords: ['veto', 'sources'],
    meeting: {_type: 'reference', _ref: 'event-b'},
    internalNote: 'ask again',
    body: [
      {...first, style: 'h4', markDefs: [...first.markDefs, {_key: 'gl', _type: 'glossary', term: 'veto'}]},
      {_key: 'yt', _type: 'youtube', video: 'dQw4', caption: 'The meeting'},
      {_key: 'po', _type: 'poll', answers: ['yes', 'no']},
      {_key: 'tb', _type: 'table', rows: []},
      ...rest,
    ],
  }
}

export async function ownNewsroom() {
  const lake = await createLake({documents: documents()})
  return {lake, newsroom: createNewsroom({client: lake.client(), newsroom: declaration})}
}
