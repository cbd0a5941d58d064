/*
 * Who speaks for whom is data (`speaksFor`). Where nobody has entered it, as in everything written before it could be, these
 * words of a role or of an organization's name decide. English only: in any other language a role says nothing, and a
 * denial is then told as one by somebody else.
 */

const spokesperson =
  /\b(?:spokes(?:man|woman|person|people)|press (?:secretary|officer|attaché)|(?:communications|media|public affairs) (?:director|officer|chief|head)|director of communications|lawyers?|attorneys?|counsel|solicitors?|barristers?|agent for|publicist)\b/i

const legislator =
  /\b(?:members? of (?:the )?(?:\p{L}+ )?(?:parliament|congress|assembly|knesset|bundestag|senate|duma|diet|legislature|house)|MPs?|MEPs?|MKs?|MSPs?|TDs?|lawmakers?|legislators?|parliamentarians?|senators?|congress(?:man|woman|person)|backbenchers?|(?:opposition|minority) leader|leader of the opposition|councill?ors?|alder(?:man|woman))\b/iu

const legislature =
  /\b(?:parliament|congress|senate|house of (?:commons|lords|representatives|councillors)|national assembly|legislat\w+|knesset|bundestag|bundesrat|duma|rada|sejm|storting|riksdag|folketing|lok sabha|rajya sabha|national diet|dáil|council of states)\b/iu

/** Words of a role that say that its holder speaks for others. @internal */
export function saysSpokesperson(role: string): boolean {
  return spokesperson.test(role)
}

/** A member of a legislature holds a government to account, and is not its voice. @internal */
export function saysLegislator(role: string): boolean {
  return legislator.test(role)
}

/** @internal */
export function saysLegislature(name: string): boolean {
  return legislature.test(name)
}
