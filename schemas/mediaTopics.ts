/**
 * Concepts of the IPTC Media Topics, the subject vocabulary news agencies share
 * (http://cv.iptc.org/newscodes/mediatopic/, names as of July 2026): the whole top level, and below it what a desk for
 * politics, conflict and media needs. A newsroom adds others through `newsroomTypes({topic: {mediaTopics: […]}})`.
 */

/** One concept. A retired one stays known, so that a form can say why it is refused. @public */
export type MediaTopic = {
  /** Eight digits, the end of its address. */
  readonly code: string
  readonly name: string
  readonly retired?: boolean
}

/**
 * The concepts of IPTC Media Topics that a newsroom starts with: `{code: '11000000', name: 'politics and government'}`.
 *
 * @public
 */
export const mediaTopics: readonly MediaTopic[] = [
  {code: '01000000', name: 'arts, culture, entertainment and media'},
  {code: '02000000', name: 'crime, law and justice'},
  {code: '03000000', name: 'disaster, accident and emergency incident'},
  {code: '04000000', name: 'economy, business and finance'},
  {code: '05000000', name: 'education'},
  {code: '06000000', name: 'environment'},
  {code: '07000000', name: 'health'},
  {code: '08000000', name: 'human interest'},
  {code: '09000000', name: 'labour'},
  {code: '10000000', name: 'lifestyle and leisure'},
  {code: '11000000', name: 'politics and government'},
  {code: '12000000', name: 'religion'},
  {code: '13000000', name: 'science and technology'},
  {code: '14000000', name: 'society'},
  {code: '15000000', name: 'sport'},
  {code: '16000000', name: 'conflict, war and peace'},
  {code: '17000000', name: 'weather'},
  {code: '20000038', name: 'culture'},
  {code: '20000045', name: 'mass media'},
  {code: '20000046', name: 'news media'},
  {code: '20000053', name: 'act of terror'},
  {code: '20000056', name: 'armed conflict'},
  {code: '20000062', name: 'war'},
  {code: '20000099', name: 'homicide'},
  {code: '20000131', name: 'criminal investigation'},
  {code: '20000574', name: 'election'},
  {code: '20000588', name: 'censorship and freedom of speech'},
  {code: '20000591', name: 'freedom of the press'},
  {code: '20000593', name: 'government'},
  {code: '20000598', name: 'defence'},
  {code: '20000599', name: 'armed forces'},
  {code: '20000604', name: 'national security'},
  {code: '20000605', name: 'espionage and intelligence'},
  {code: '20000606', name: 'executive (government)'},
  {code: '20000610', name: 'heads of state'},
  {code: '20000615', name: 'legislative body'},
  {code: '20000635', name: 'nuclear policy'},
  {code: '20000638', name: 'international relations'},
  {code: '20000639', name: 'diplomacy'},
  {code: '20000641', name: 'treaty'},
  {code: '20000642', name: 'economic sanction'},
  {code: '20000647', name: 'political crisis', retired: true},
  {code: '20000649', name: 'political process', retired: true},
  {code: '20001261', name: 'heads of government'},
]

/**
 * ```ts
 * checkMediaTopic('20000639', mediaTopics) // true
 * checkMediaTopic('20000647', mediaTopics) // 'IPTC has retired 20000647 (political crisis). Choose another code.'
 * ```
 * @param known - the table, with a newsroom's own additions
 * @returns `true`, or what is wrong with the code and how to mend it
 * @internal
 */
export function checkMediaTopic(code: string, known: readonly MediaTopic[]): true | string {
  if (!/^\d{8}$/.test(code)) return 'A Media Topic code is eight digits, such as 20000639.'
  const topic = known.find((candidate) => candidate.code === code)
  if (topic === undefined) {
    return `${code} is not in this newsroom’s table of IPTC Media Topics. Check the code, or have it added to the table.`
  }
  return !topic.retired || `IPTC has retired ${code} (${topic.name}). Choose another code.`
}
