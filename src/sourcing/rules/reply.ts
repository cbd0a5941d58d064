import {nameOf} from '../facts/line.ts'
import type {Claim, Graph, GraphAttribution} from '../graph.ts'
import {isConcerned} from '../status/concerned.ts'
import {published} from './published.ts'
import {type Breach, claimInWords, inEachStory, type Rule} from './rule.ts'
import type {Story, StoryClaim} from './story.ts'

/**
 * The people and organizations a claim is about who are not heard in the story. Whatever they said of it, and that
 * they would not, is a reply; so is what somebody says who speaks for them.
 */
function unheard({attributions}: Story, {id, claim}: StoryClaim, graph: Graph): string[] {
  if (claim === undefined) return []
  const speakers = new Set(attributions.flatMap((attribution) => speakerOn(attribution, id, claim, graph)))
  const {slots: _, ...aside} = claim
  return claim.about.filter((party) => {
    const ofParty = {...aside, about: [party]}
    return ![...speakers].some((speaker) => isConcerned(speaker, ofParty, graph))
  })
}

function speakerOn({claim: of, speaker}: GraphAttribution, id: string, claim: Claim, graph: Graph): string[] {
  const isFamily = of === id || of === claim.variantOf || graph.claims.get(of)?.variantOf === id
  return isFamily && speaker !== undefined ? [speaker] : []
}

export const rightOfReply: Rule = {
  id: 'S22',
  title: 'Whoever is accused is heard.',
  severity: 'error',
  basedOn: [published.reuters, published.bbcAllegations],
  message: 'Somebody this is about is not heard.',
  mend: 'Ask them, and add what they say, that they declined or did not reply; or note in a sourcing record why they were not asked.',
  check: inEachStory((story, {graph}) => replyBreaches(story, graph, new Set())),
}

/** @param asked - Ids of those who are known to have been asked. @internal */
export function replyBreaches(story: Story, graph: Graph, asked: ReadonlySet<string>): Omit<Breach, 'document'>[] {
  return story.claims
    .filter((claim) => claim.support.length > 0 && (claim.claim?.serious === true || story.central.includes(claim)))
    .flatMap((claim) => {
      const parties = unheard(story, claim, graph).filter((party) => !asked.has(party))
      if (parties.length === 0) return []
      const names = parties.flatMap((party) => nameOf(party, graph) ?? [])
      const who = names.length === 0 ? 'Somebody it is about' : names.join(', ')
      return [
        {
          path: 'attributions',
          message: `${who} ${names.length > 1 ? 'are' : 'is'} not heard on ${claimInWords(claim, 'a claim')}.`,
          severity: claim.claim?.serious === true ? 'error' : 'warning',
        },
      ]
    })
}
