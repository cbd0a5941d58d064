import {nameOf} from '../facts/line.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {paperOf} from '../independence/support.ts'
import {speaksAs, subjectsOf} from '../status/concerned.ts'
import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {type Breach, claimInWords, inEachStory, type Rule} from './rule.ts'
import type {Story, StoryClaim} from './story.ts'

/**
 * Whom a claim concerns and who are not heard in the story. Whatever they said of it, and that they would not, is a
 * reply; so is what somebody says who speaks for them: the same people whose denial contests the claim.
 */
function unheard({attributions}: Story, {id, claim}: StoryClaim, graph: Graph): string[] {
  const heard = attributions.filter(({claim: of}) => {
    return of === id || of === claim?.variantOf || graph.claims.get(of)?.variantOf === id
  })
  return subjectsOf(claim).filter(
    (party) => !heard.some((attribution) => speaksAs(party, attribution, graph) || isRecorded(party, attribution)),
  )
}

/** A recording, or a paper, that holds their own words has them in the story. */
function isRecorded(party: string, attribution: GraphAttribution): boolean {
  const paper = paperOf(attribution)
  return paper?.does === 'records' && attribution.groundRule === 'onRecord' && attribution.speaker === party
}

export const rightOfReply: Rule = {
  id: 'S22',
  title: 'Whoever is accused is heard.',
  severity: 'error',
  basedOn: [
    cite(published.reuters, 'Sources on all sides are sought.'),
    cite(published.bbcAllegations, 'A response is sought from whoever is accused.'),
  ],
  message: 'Somebody this is about is not heard.',
  mend: 'Ask them, and add what they say, that they declined or did not reply; or note in a sourcing record why they were not asked.',
  check: inEachStory((story, {graph}) => replyBreaches(story, graph, new Set())),
}

/** @param asked - Ids of those who are known to have been asked. @internal */
export function replyBreaches(story: Story, graph: Graph, asked: ReadonlySet<string>): Omit<Breach, 'document'>[] {
  return story.claims
    .filter((claim) => claim.support.length > 0 && (claim.claim?.serious === true || story.central.includes(claim)))
    .flatMap((claim) => {
      const isSerious = claim.claim?.serious === true
      if (isSerious && subjectsOf(claim.claim).length === 0) return [aboutNobody(claim)]
      const parties = unheard(story, claim, graph).filter((party) => !asked.has(party))
      if (parties.length === 0) return []
      const names = parties.flatMap((party) => nameOf(party, graph) ?? [])
      const who = names.length === 0 ? 'Somebody it is about' : names.join(', ')
      return [
        {
          path: 'attributions',
          message: `${who} ${names.length > 1 ? 'are' : 'is'} not heard on ${claimInWords(claim, 'a claim')}.`,
          severity: isSerious ? ('error' as const) : ('warning' as const),
        },
      ]
    })
}

/** An allegation is about somebody. Nobody can be heard who is not entered. */
function aboutNobody(claim: StoryClaim): Omit<Breach, 'document'> {
  return {
    path: claim.attributions[0] === undefined ? 'centralClaims' : pathOf(claim.attributions[0], 'claim'),
    message: `${claimInWords(claim, 'A claim')} is a serious allegation, and nobody is entered whom it is about.`,
    mend: 'Say in the claim whom it is about, and hear them.',
    severity: 'error',
  }
}

const isSilence = {declined: true, noComment: true, noReply: true} as const

export const askedFairly: Rule = {
  id: 'S41',
  title: 'Whoever is accused is told of what, and has time to answer.',
  severity: 'warning',
  basedOn: [
    cite(published.bbcAllegations, 'Whoever is accused is told of what, and has a fair opportunity to respond.'),
  ],
  message: 'They gave no answer, and nobody has noted that all of it was put to them, with time to answer.',
  mend: 'Put each accusation to them, and note under “How they were asked” that it was, and how long they had.',
  check: inEachStory(({attributions, claims}) => {
    const serious = new Set(claims.flatMap(({id, claim}) => (claim?.serious === true ? [id] : [])))
    return attributions
      .filter(({claim, stance}) => serious.has(claim) && stance in isSilence)
      .filter(({asked}) => asked?.particulars !== true || asked.hours === undefined || asked.hours === 0)
      .map((attribution: GraphAttribution) => ({path: pathOf(attribution, 'asked')}))
  }),
}
