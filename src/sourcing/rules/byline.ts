import {cite, published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'
import {isUnnamed} from './story.ts'

export const bylined: Rule = {
  id: 'S21',
  title: 'Somebody signs a story that has sources without a name.',
  severity: 'error',
  basedOn: [cite(published.ap, 'A story with unnamed sources carries a byline.')],
  message: 'Unnamed sources stand in this story, and nobody signs it.',
  mend: 'Add its authors.',
  check: inEachStory(({article, unnamed}) =>
    article.authors.length === 0 && unnamed.length > 0 ? [{path: 'authors'}] : [],
  ),
}

export const namedFirst: Rule = {
  id: 'S16',
  title: 'The first quotation of a story is of somebody with a name.',
  severity: 'warning',
  basedOn: [
    cite(
      published.washingtonPostOmbudsman,
      'An unnamed quotation is never the first quote of a story. It says nothing of what a story tells in its own words.',
    ),
  ],
  message: 'The first to be quoted in the text has no name.',
  mend: 'Quote somebody by name first, or tell this in your own words.',
  check: inEachStory(({article, attributions}) => {
    const [first] = article.marks.flatMap(({claims}) =>
      attributions.filter(({claim, quote}) => quote !== undefined && claims.includes(claim)),
    )
    return first !== undefined && isUnnamed(first) ? [{path: 'body'}] : []
  }),
}
