import {articleHtml} from 'sourceline/html'

/** What each kind of page shows, or `null`. */
export const pages = {
  async articles(newsroom, slug) {
    const article = await newsroom.articles.bySlug(slug)
    if (article === null) return null
    const blocks = {youtube: ({video}) => `<video src="${video}"></video>`}
    return `<h1>${article.headline}</h1><p>${article.region}</p>${articleHtml(article, {blocks})}`
  },
  async regions(newsroom, region) {
    const {items} = await newsroom.articles.list({region})
    return items.map(({headline}) => `<p>${headline}</p>`).join('')
  },
  async events(newsroom, slug) {
    const event = await newsroom.types.event.bySlug(slug)
    return event && `<h1>${event.title}</h1>`
  },
}
