import {articleHtml} from 'sourceline/html'

const blocks = {youtube: ({video}) => `<video src="${video}"></video>`}

/** What each kind of page shows of what was read. */
export const markup = {
  article: (article) => `<h1>${article.headline}</h1><p>${article.region}</p>${articleHtml(article, {blocks})}`,
  list: (articles) => articles.map(({headline}) => `<p>${headline}</p>`).join(''),
  event: ({title}) => `<h1>${title}</h1>`,
}
