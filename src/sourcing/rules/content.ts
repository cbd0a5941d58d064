import type {ContentKind, OrUnknown, Tone} from '../../vocabulary.ts'
import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'

/** What nobody is given anonymity for. */
const isNoInformation: Record<OrUnknown<ContentKind>, boolean> = {
  fact: false,
  plan: false,
  experience: false,
  thirdPartyQuote: false,
  opinion: true,
  speculation: true,
  unknown: false,
}

export const informationOnly: Rule = {
  id: 'S01',
  title: 'Nobody is unnamed to give an opinion or to speculate.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'Anonymity is for information, not for opinion or speculation.'),
    cite(published.reuters, 'Unnamed sources on one side of a conflict give facts, not opinions.'),
    cite(published.newYorkTimes, 'Anonymity is no cover for opinion, nor for trivial comment.'),
    cite(published.npr, 'Nobody is unnamed to attack, praise or comment.'),
    cite(published.usaToday, 'Unnamed sources are used for facts only.'),
  ],
  message: 'An unnamed source gives an opinion, or speculates.',
  mend: 'Leave this out, or have it said on the record.',
  check: inEachStory(({unnamed}) =>
    unnamed
      .filter(({content}) => isNoInformation[content])
      .map((attribution) => ({path: pathOf(attribution, 'content')})),
  ),
}

/** How grave it is, said of a person by somebody without a name. */
const gravity: Record<Tone, 'error' | 'warning' | undefined> = {
  neutral: undefined,
  pejorative: 'error',
  praise: 'warning',
}

export const noAnonymousAttack: Rule = {
  id: 'S14',
  title: 'No person and no institution is attacked, or praised, by a source without a name.',
  severity: 'error',
  basedOn: [
    cite(published.guardianCode, 'Unnamed pejorative quotes are held to a stricter standard.'),
    cite(published.npr, 'No unnamed attack on a person or an institution; exceptions are reviewed.'),
    cite(published.newYorkTimes, 'No personal or partisan attack from behind anonymity.'),
    cite(published.reuters, 'A vituperative attack is on the record; senior editors make exceptions.'),
    cite(published.bloomberg, 'Unnamed negative assertions are shunned (as reported in 2013).'),
  ],
  message: 'An unnamed source attacks a person or an institution.',
  mend: 'Keep to what the source knows, have it said on the record, or leave it out. An exception is noted in the sourcing record, and approved.',
  check: inEachStory(({ownUnnamed}) =>
    ownUnnamed.flatMap((attribution) => {
      const {tone, content, reason} = attribution
      const severity = content === 'experience' || reason.includes('victimPrivacy') ? undefined : gravity[tone]
      if (severity === undefined) return []
      const message = tone === 'praise' ? {message: 'An unnamed source praises a person or an institution.'} : {}
      return [{path: pathOf(attribution, 'tone'), severity, ...message}]
    }),
  ),
}

export const noAnonymousQuote: Rule = {
  id: 'S15',
  title: 'Nobody without a name is quoted verbatim.',
  severity: 'warning',
  basedOn: [cite(published.bloomberg, 'No direct quotations without a name (as reported in 2013).')],
  message: 'An unnamed source is quoted verbatim. The words may give them away, and nobody answers for them.',
  mend: 'Tell it in your own words and clear the quote.',
  check: inEachStory(({ownUnnamed}) =>
    ownUnnamed.filter(({quote}) => quote !== undefined).map((attribution) => ({path: pathOf(attribution, 'quote')})),
  ),
}
