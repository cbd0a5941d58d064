import {createClient} from '@sanity/client'
import {createNewsroom} from 'sourceline'
import {articleHtml} from 'sourceline/html'
import {declared} from './declared.mjs'

/** What a page shows: an article with a field and a block of the newsroom's own, and an event. */
export async function shown(apiHost) {
  const client = createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    useCdn: false,
    apiHost,
    useProjectHostname: false,
  })
  const newsroom = createNewsroom({client, newsroom: declared})
  const article = await newsroom.articles.bySlug('night-market')
  const event = await newsroom.types.event.bySlug('opening-day')
  const north = await newsroom.articles.list({region: 'north'})
  return {
    headline: article.headline,
    region: article.region,
    videos: article.body.flatMap((item) => (item._type === 'youtube' ? [item.video] : [])),
    html: articleHtml(article, {blocks: {youtube: ({video}) => `<video src="${video}"></video>`}}).includes(
      '<video src="v1">',
    ),
    event: event.title,
    north: north.items.map(({slug}) => slug),
  }
}
