import {sideOf} from '../stances.ts'
import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'

export const positionToKnow: Rule = {
  id: 'S04',
  title: 'A source without a name is in a position to know, and readers are told how.',
  severity: 'warning',
  basedOn: [
    cite(published.ap, 'The source is reliable, and in a position to know.'),
    cite(published.bbc, 'Readers are told as much of a source’s standing as can be.'),
    cite(published.newYorkTimes, 'The source has direct knowledge.'),
  ],
  message: 'Readers are not told how this source knows.',
  mend: 'Say how they know it: took part, saw it, holds the document, was briefed.',
  levels: ['standards'],
  check: inEachStory(({ownUnnamed}) =>
    ownUnnamed
      .filter(({stance}) => sideOf[stance] === 'for')
      .flatMap((attribution) => {
        const path = pathOf(attribution, 'basis')
        if (attribution.basis === 'undisclosed') return [{path}]
        if (attribution.basis !== 'secondhand') return []
        return [
          {
            path,
            severity: 'approval' as const,
            message: 'This source was not there: they heard it from others.',
            mend: 'Find somebody who was there, or ask the standards editor.',
          },
        ]
      }),
  ),
}

export const documentsExplained: Rule = {
  id: 'S28',
  title: 'Of a document readers are told what it is and how it was obtained; and somebody has made sure of it.',
  severity: 'error',
  basedOn: [
    cite(
      published.apGuidelines,
      'Where a story hangs on documents, it says how they were obtained, as far as possible. It does not ask that they be shown to be genuine.',
    ),
    cite(published.usaToday, 'A document supports what an unnamed source says.'),
  ],
  message: 'This rests on a document, and no document is described.',
  mend: 'Describe the document under “Evidence”: what it is, and how it was obtained.',
  check: inEachStory(({attributions}) =>
    attributions
      .filter(({obtained, basis}) => obtained === 'own' && basis.startsWith('document'))
      .flatMap((attribution) => {
        const {evidence} = attribution
        if (evidence === undefined) return [{path: pathOf(attribution, 'evidence')}]
        const isOpen = evidence.obtained === 'publicRecord' || evidence.obtained === 'courtFile'
        const doubt = {
          path: pathOf(attribution, 'evidence.authenticated'),
          severity: 'approval' as const,
          message: 'Nobody has shown that this document is genuine.',
          mend: 'Have somebody other than whoever gave it to you show it; or ask the standards editor.',
        }
        const doubts = evidence.authenticated || isOpen ? [] : [doubt]
        if (evidence.obtained !== 'notStated') return doubts
        return [
          ...doubts,
          {
            path: pathOf(attribution, 'evidence.obtained'),
            severity: 'warning' as const,
            message: 'Readers are not told how the document was obtained.',
            mend: 'Say as much about it as protects the source.',
          },
        ]
      }),
  ),
}
