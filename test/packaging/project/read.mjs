import {createNewsroom} from 'sourceline'
import {articleHtml} from 'sourceline/html'
import {clientOn} from './client.mjs'
import {declared} from './declared.mjs'

/* Says what a page would show: an article with a field and a block of the newsroom's own, a list by that field, and an event. */

const newsroom = createNewsroom({client: clientOn(process.argv[2]), newsroom: declared})
const article = await newsroom.articles.bySlug('night-market')
const event = await newsroom.types.event.bySlug('opening-day')
const north = await newsroom.articles.list({region: 'north'})
console.log(
  JSON.stringify({
    headline: article.headline,
    region: article.region,
    videos: article.body.flatMap((item) => (item._type === 'youtube' ? [item.video] : [])),
    html: articleHtml(article, {blocks: {youtube: ({video}) => `<video src="${video}"></video>`}}).includes(
      '<video src="v1">',
    ),
    event: event.title,
    north: north.items.map(({slug}) => slug),
  }),
)
