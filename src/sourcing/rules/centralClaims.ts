import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {claimInWords, inEachStory, type Rule} from './rule.ts'
import {isUnnamed} from './story.ts'

export const centralOnUnnamed: Rule = {
  id: 'S07',
  title: 'A story that stands on sources without a name is approved by a senior editor.',
  severity: 'approval',
  basedOn: [
    cite(
      published.newYorkTimes2016,
      'One of three top editors signs off where the lead or a central fact hangs on unnamed sources.',
    ),
    cite(
      published.bloomberg,
      'The editor in chief and two executive or managing editors approve exceptions (as reported in 2013).',
    ),
    cite(
      published.bbcAnonymity,
      'A serious allegation of one unnamed source goes to editorial policy and to the lawyers.',
    ),
  ],
  message: 'The story stands on unnamed sources alone.',
  mend: 'Find somebody who says it by name or a document, or ask the standards editor.',
  levels: ['standards'],
  check: inEachStory(({article, central}) =>
    article.origin === 'wire'
      ? []
      : central
          .filter(({isUnnamedOnly}) => isUnnamedOnly)
          .map((claim) => ({
            path: 'centralClaims',
            message: `${claimInWords(claim, 'A claim')} stands on unnamed sources alone.`,
          })),
  ),
}

export const moreThanOneSource: Rule = {
  id: 'S08',
  title: 'What an unnamed source says has a second origin, a document or a name behind it.',
  severity: 'approval',
  basedOn: [
    cite(
      published.ap,
      'More than one source is sought and required; one suffices rarely, where an authoritative figure gives detail that leaves no doubt.',
    ),
    cite(published.reuters, 'Two or more sources are better than one.'),
    cite(published.bbcGathering, 'The BBC is reluctant to rely on one source.'),
    cite(published.usaToday, 'A second source or a document is usual.'),
  ],
  message: 'All of it may come from one origin.',
  mend: 'Find a separate origin, a document or a name, or ask the standards editor for an exception.',
  levels: ['standards'],
  check: inEachStory(({claims}) =>
    claims
      .filter(({support, isFirm, isAllegedOnly}) => !isFirm && (isAllegedOnly || support.some(isUnnamed)))
      .map((claim) => ({
        path: claim.attributions[0] === undefined ? 'attributions' : pathOf(claim.attributions[0]),
        message: claim.isAllegedOnly
          ? `All that stands behind ${claimInWords(claim, 'a claim')} is a paper that alleges it.`
          : `All that stands behind ${claimInWords(claim, 'a claim')} may come from one origin.`,
      })),
  ),
}

export const corroborationTold: Rule = {
  id: 'S23',
  title: 'Readers are told whether what an unnamed source says was corroborated.',
  severity: 'warning',
  basedOn: [cite(published.bbcAllegations, 'It is said whether an allegation was independently corroborated.')],
  message: 'Unnamed sources stand behind this, and no sourcing note tells readers whether anybody else does.',
  mend: 'Choose the claims the story stands on: the note is about them.',
  check: inEachStory(({claims, central}) => {
    const isUncorroborated = claims.some(
      ({independence, support}) => independence.origins.min < 2 && support.some(isUnnamed),
    )
    return isUncorroborated && central.length === 0 ? [{path: 'centralClaims'}] : []
  }),
}
