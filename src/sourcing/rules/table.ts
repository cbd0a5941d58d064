import {bylined, namedFirst} from './byline.ts'
import {aiTold, deathsFirm, nobodyPaid, protectedUnnamed} from './care.ts'
import {centralOnUnnamed, corroborationTold, moreThanOneSource} from './centralClaims.ts'
import {informationOnly, noAnonymousAttack, noAnonymousQuote} from './content.ts'
import {describeFully, motiveTold, noInventedName, sayWhyUnnamed} from './description.ts'
import * as desk from './desk.ts'
import type {RuleId} from './finding.ts'
import {deepBackgroundUnattributed, neverOffRecord, promiseKept} from './groundRules.ts'
import {headlineAttributed} from './headline.ts'
import {documentsExplained, positionToKnow} from './knowledge.ts'
import {correctionsLabelled, neverUnpublished} from './notices.ts'
import {numberKept} from './numbers.ts'
import {provenanceStated, silenceIsNoSupport} from './provenance.ts'
import {relaysCredited, relaysGainNothing} from './relays.ts'
import {askedFairly, rightOfReply} from './reply.ts'
import type {Rule} from './rule.ts'
import {attributionsMarked, textSaysNoLess, textSaysNoMore} from './textAndData.ts'
import {withdrawnTold} from './withdrawn.ts'

/**
 * The house rules, one row each: what editors are held to, where it comes from, and what checks it.
 *
 * ```ts
 * rules.map(({id}) => id) // ['S01', 'S02', …]
 * ```
 *
 * @public
 */
export const rules: Readonly<Record<RuleId, Rule>> = {
  S01: informationOnly,
  S02: desk.vital,
  S03: desk.onlyWay,
  S04: positionToKnow,
  S05: desk.identityKnown,
  S06: desk.approvedBefore,
  S07: centralOnUnnamed,
  S08: moreThanOneSource,
  S09: sayWhyUnnamed,
  S10: describeFully,
  S11: desk.descriptionAgreed,
  S12: numberKept,
  S13: desk.noDoubleUse,
  S14: noAnonymousAttack,
  S15: noAnonymousQuote,
  S16: namedFirst,
  S17: noInventedName,
  S18: desk.groundRulesSettled,
  S19: neverOffRecord,
  S20: deepBackgroundUnattributed,
  S21: bylined,
  S22: rightOfReply,
  S23: corroborationTold,
  S24: relaysCredited,
  S25: relaysGainNothing,
  S26: provenanceStated,
  S27: silenceIsNoSupport,
  S28: documentsExplained,
  S29: motiveTold,
  S30: desk.poolLargeEnough,
  S31: promiseKept,
  S32: correctionsLabelled,
  S33: neverUnpublished,
  S34: desk.approvalStands,
  S35: headlineAttributed,
  S36: withdrawnTold,
  S37: deathsFirm,
  S38: protectedUnnamed,
  S39: nobodyPaid,
  S40: aiTold,
  S41: askedFairly,
  S42: attributionsMarked,
  S43: textSaysNoMore,
  S44: textSaysNoLess,
}
