import type {Claim, Graph, GraphAttribution} from '../graph.ts'
import {isConcerned} from '../status/concerned.ts'
import {published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'
import type {Story, StoryClaim} from './story.ts'

/**
 * The people and organizations a claim is about who are not heard in the story. Whatever they said of it, and that
 * they would not, is a reply; so is what somebody says who speaks for them.
 *
 * @internal
 */
export function unheard({attributions}: Story, {id, claim}: StoryClaim, graph: Graph): string[] {
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
  check: inEachStory((story, {graph}) =>
    story.claims
      .filter((claim) => claim.support.length > 0 && (claim.claim?.serious === true || story.central.includes(claim)))
      .flatMap((claim) => {
        const parties = unheard(story, claim, graph)
        if (parties.length === 0) return []
        const names = parties.map((id) => (graph.people.get(id) ?? graph.organizations.get(id))?.name ?? id)
        return [
          {
            path: 'attributions',
            message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not heard on “${claim.claim?.text ?? ''}”.`,
            severity: claim.claim?.serious === true ? ('error' as const) : ('warning' as const),
          },
        ]
      }),
  ),
}
