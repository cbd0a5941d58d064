/**
 * What somebody is said to have said, as a noun. It says so only with what it is behind its source: "warnings from officials that …".
 *
 * @internal
 */
export const cueNouns: ReadonlySet<string> = new Set(
  `warning warnings complaint complaints accusation accusations allegation allegations claim claims assertion assertions denial
  denials assurance assurances suggestion suggestions prediction predictions confirmation criticism criticisms concern concerns
  insistence argument arguments testimony`.split(/\s+/),
)
