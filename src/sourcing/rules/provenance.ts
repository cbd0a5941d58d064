import {isRoot} from '../independence/support.ts'
import {sideOf} from '../stances.ts'
import {pathOf} from './path.ts'
import {inEachStory, type Rule} from './rule.ts'

export const provenanceStated: Rule = {
  id: 'S26',
  title: 'A claim rests on something whose origin is stated.',
  severity: 'error',
  basedOn: [],
  convention: 'What a text does not say where it has from may be anybody’s.',
  message: 'Nothing behind this says where it comes from.',
  mend: 'Find the work that reported it first and name it, or report it yourself. To test a claim nobody can trace, make the article a fact check.',
  check: inEachStory(({article, claims}) =>
    article.kind === 'factCheck'
      ? []
      : claims.flatMap(({attributions, support}) => {
          const own = attributions.find(({stance}) => sideOf[stance] === 'for')
          if (own === undefined || support.length === 0) return []
          if (support.some(isRoot)) return []
          if (support.some(({obtained}) => obtained === 'unstated')) return [{path: pathOf(own, 'obtained')}]
          return [
            {
              path: pathOf(own, 'via'),
              severity: 'warning' as const,
              message: 'The work this repeats has nobody behind it, in these words, that was entered.',
              mend: 'Enter in that work whom it puts this down to; where it says it in other words, take those.',
            },
          ]
        }),
  ),
}

export const silenceIsNoSupport: Rule = {
  id: 'S27',
  title: 'That nobody denied it, or would comment, confirms nothing.',
  severity: 'error',
  basedOn: [],
  convention: 'A magazine took an official’s silence for confirmation in 2005, and retracted.',
  message:
    'The text makes this claim, and all that stands behind it is that somebody did not answer, or not directly deny it.',
  mend: 'Find somebody who says so, or take the claim out of the text.',
  check: inEachStory(({article, claims}) => {
    const marked = new Set(article.marks.flatMap((mark) => mark.claims))
    return claims.flatMap(({id, attributions, support}) => {
      const [first] = attributions
      if (first === undefined || !marked.has(id) || support.length > 0) return []
      const isSilence = attributions.every(
        ({stance, denial}) => sideOf[stance] === 'neither' || denial === 'nonDenialDenial',
      )
      return isSilence ? [{path: pathOf(first, 'stance')}] : []
    })
  }),
}
