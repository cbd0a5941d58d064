import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {claimInWords, inEachStory, type Rule} from './rule.ts'

export const deathsFirm: Rule = {
  id: 'S37',
  title: 'Nobody is said to have died on the word of one source.',
  severity: 'error',
  basedOn: [],
  convention: 'A death that was not one cannot be taken back.',
  message: 'One source is not enough for a death.',
  mend: 'Wait for a second origin, for somebody who was there and says so by name, or for a record.',
  check: inEachStory(({claims}) =>
    claims
      .filter(({claim, support, isFirm}) => claim?.concerns.includes('death') && support.length > 0 && !isFirm)
      .map((claim) => ({
        path: claim.attributions[0] === undefined ? 'attributions' : pathOf(claim.attributions[0]),
        message: `${claimInWords(claim, 'A death')} may rest on one origin.`,
      })),
  ),
}

/**
 * Who it was is entered nowhere, so that no data set says who suffered what: of a claim that concerns a minor or a sexual
 * offence, everybody named beside whoever acted may be the one to protect.
 */
export const protectedUnnamed: Rule = {
  id: 'S38',
  title: 'No minor, and nobody who suffered a sexual offence, is named without leave.',
  severity: 'approval',
  basedOn: [
    cite(
      published.spj,
      'Heightened sensitivity is used with juveniles and victims of sex crimes. It does not forbid to name them.',
    ),
  ],
  message: 'This names somebody who may be a minor, or may have suffered a sexual offence.',
  mend: 'Take the name out of the claim and the text; or have the standards editor and the lawyers approve it.',
  levels: ['standards', 'legal'],
  check: inEachStory(({claims, attributions}, {graph}) =>
    claims.flatMap(({id, claim}) => {
      if (claim === undefined || !claim.concerns.some((concern) => concern !== 'death')) return []
      const {agent} = claim.slots ?? {}
      const isOther = (party: string | undefined) => party !== undefined && party !== agent && graph.people.has(party)
      const speakers = attributions.filter(
        ({claim: of, speaker, basis, speaksFor}) =>
          of === id && speaksFor === undefined && (basis === 'participant' || basis === 'witness') && isOther(speaker),
      )
      const named = speakers.map((attribution) => ({path: pathOf(attribution, 'speaker')}))
      return claim.about.some(isOther) ? [{path: 'centralClaims'}, ...named] : named
    }),
  ),
}

export const nobodyPaid: Rule = {
  id: 'S39',
  title: 'What was paid for is approved, and readers are told.',
  severity: 'approval',
  basedOn: [cite(published.spj, 'Be wary of sources who offer information for money; access to news is not paid for.')],
  message: 'This source was paid.',
  mend: 'Find somebody who was not; or ask the standards editor.',
  check: inEachStory(({attributions}) =>
    attributions.filter(({paid}) => paid).map((attribution) => ({path: pathOf(attribution, 'paid')})),
  ),
}

export const aiTold: Rule = {
  id: 'S40',
  title: 'What AI was used for is approved, and readers are told.',
  severity: 'approval',
  basedOn: [
    cite(
      published.apGenerativeAi,
      'What a generative tool puts out is unvetted source material, under the same editorial judgment.',
    ),
  ],
  message: 'AI was used in making this.',
  mend: 'Have the standards editor look at what it was used for.',
  check: inEachStory(({article}) => (article.aiUse === undefined ? [] : [{path: 'aiUse'}])),
}
