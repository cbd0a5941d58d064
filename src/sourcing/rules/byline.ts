import {sideOf} from '../stances.ts'
import {published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'

export const bylined: Rule = {
  id: 'S21',
  title: 'Somebody signs a story that has sources without a name.',
  severity: 'error',
  basedOn: [published.ap],
  message: 'Unnamed sources stand in this story, and nobody signs it.',
  mend: 'Add its authors.',
  check: inEachStory(({article, unnamed}) =>
    article.authors.length === 0 && unnamed.length > 0 ? [{path: 'authors'}] : [],
  ),
}

export const namedFirst: Rule = {
  id: 'S16',
  title: 'A story does not open on a source without a name.',
  severity: 'warning',
  basedOn: [published.washingtonPostOmbudsman],
  message: 'The first claim of the text stands on unnamed sources alone.',
  mend: 'Open with what is known by name, if there is anything.',
  check: inEachStory(({article, attributions}) => {
    const [first] = article.marks.flatMap(({claims}) => {
      const stated = attributions.filter(({claim, stance}) => claims.includes(claim) && sideOf[stance] === 'for')
      return stated.length > 0 ? [stated] : []
    })
    const isAnonymous = first?.every(({obtained, groundRule}) => obtained === 'own' && groundRule !== 'onRecord')
    return isAnonymous ? [{path: 'body'}] : []
  }),
}
