import {markup} from './markup.mjs'

/** What each kind of page reads and shows, or `null`. */
export const pages = {
  async articles(newsroom, slug) {
    const article = await newsroom.articles.bySlug(slug)
    return article && markup.article(article)
  },
  async regions(newsroom, region) {
    const {items} = await newsroom.articles.list({region})
    return markup.list(items)
  },
  async events(newsroom, slug) {
    const event = await newsroom.types.event.bySlug(slug)
    return event && markup.event(event)
  },
}
