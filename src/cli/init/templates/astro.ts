import type {Framework} from '../framework.ts'
import {newsroomModule} from './client.ts'

const list = `---
import {newsroom} from '../../newsroom'

const {items} = await newsroom.articles.list({limit: 20})
---
<main>
  <h1>Articles</h1>
  <ul>
    {items.map(({slug, headline}) => <li><a href={\`/articles/\${slug}/\`}>{headline}</a></li>)}
  </ul>
</main>
`

const article = `---
import {articleHtml} from 'sourceline/html'
import {newsroom} from '../../newsroom'

export async function getStaticPaths() {
  const paths = []
  for await (const article of newsroom.articles.full.all()) paths.push({params: {slug: article.slug}, props: {article}})
  return paths
}

const {article} = Astro.props
---
<main>
  <h1>{article.headline}</h1>
  <p>{article.standfirst}</p>
  <Fragment set:html={articleHtml(article)} />
</main>
`

/** A static site of Astro. */
export const astro: Framework = {
  title: 'Astro',
  isIn: ({packages}) => packages.has('astro'),
  packages: {'@sanity/client': '^8.15.0'},
  changes: () => [
    {path: 'src/newsroom.ts', after: newsroomModule((name) => `process.env.${name}`)},
    {path: 'src/pages/articles/index.astro', after: list},
    {path: 'src/pages/articles/[slug].astro', after: article},
  ],
  next: () => ['set SANITY_PROJECT_ID and SANITY_DATASET, or SOURCELINE_LAKE', 'npx astro build'],
}
