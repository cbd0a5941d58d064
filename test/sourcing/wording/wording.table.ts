import type {WordingStyle} from '../../../src/vocabulary.ts'
import {named, ref, relay, unnamed} from '../storedDocuments.ts'

/**
 * What an attribution says in the newsroom's documents, and what a reader is told. Rows a person has read: change one
 * only for a reason you could give an editor. The cast is in `attributionLine.test.ts`.
 */
type Row = {
  readonly says: string
  readonly of: Record<string, unknown>
  readonly style?: WordingStyle
}

const us = {role: 'official', affiliation: ref('us')}
const memo = {label: 'draft order', kind: 'document', obtained: 'notStated'}

export const table: readonly Row[] = [
  // People without names, who spoke to us
  {
    says: 'two U.S. officials, who spoke on condition of anonymity because they were not authorized to discuss the matter',
    of: unnamed('a', 'veto', {descriptor: us, reason: ['notAuthorised']}),
  },
  {
    says: 'two U.S. officials, who declined to be named because they were not authorised to discuss the matter',
    of: unnamed('a', 'veto', {descriptor: us, reason: ['notAuthorised']}),
    style: 'reuters',
  },
  {
    says: 'a U.S. official familiar with the matter, who spoke on condition of anonymity because they were not authorized to discuss the matter and because the matter was sensitive',
    of: unnamed('a', 'veto', {
      descriptor: {...us, relation: 'familiar'},
      count: {exact: 1},
      reason: ['notAuthorised', 'sensitiveMatter'],
    }),
  },
  {
    says: 'a former senior Israeli diplomat, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'diplomat', former: true, seniority: 'senior', affiliation: ref('israel')},
      count: {exact: 1},
    }),
  },
  {
    says: 'an Israeli lawmaker, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: {role: 'lawmaker', affiliation: ref('israel')}, count: {exact: 1}}),
  },
  {
    says: 'an FBI employee, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: {role: 'employee', affiliation: ref('fbi')}, count: {exact: 1}}),
  },
  {
    says: 'U.S. officials, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: us, count: {min: 2, plural: 'plural'}}),
  },
  {
    says: 'several top U.S. officials, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: {...us, seniority: 'top'}, count: {min: 3, plural: 'several'}}),
  },
  {
    says: 'multiple witnesses, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: {role: 'witness'}, count: {min: 2, plural: 'multiple'}}),
  },
  {
    says: 'at least four U.S. officials, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: us, count: {min: 4, plural: 'plural'}}),
  },
  {
    says: 'nine people with direct knowledge of the talks, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'person', relation: 'directKnowledge', of: 'the talks'},
      count: {exact: 9},
    }),
  },
  {
    says: '17 people, who spoke on condition of anonymity because they feared retaliation',
    of: unnamed('a', 'veto', {descriptor: {role: 'person'}, count: {exact: 17}, reason: ['retaliation']}),
  },
  {
    says: 'a person at the White House, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: {role: 'person', affiliation: ref('white-house')}, count: {exact: 1}}),
  },
  {
    says: 'two White House officials briefed on the plan, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'official', affiliation: ref('white-house'), relation: 'briefed', of: 'the plan.'},
    }),
  },
  {
    says: 'a person who was present and who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {descriptor: {role: 'person', relation: 'present'}, count: {exact: 1}}),
  },
  {
    says: 'four people present at the meeting, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'person', relation: 'present', of: 'the meeting'},
      count: {exact: 4},
    }),
  },
  {
    says: 'two people who have seen the order and who spoke on condition of anonymity because the information was classified',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'person', relation: 'hasSeen', of: 'the order'},
      reason: ['classified'],
    }),
  },
  {
    says: 'two lawyers for Rudy Giuliani, who spoke on condition of not being named',
    of: unnamed('a', 'veto', {
      groundRule: 'notForAttribution',
      descriptor: {role: 'lawyer', of: 'Rudy Giuliani'},
    }),
  },
  {
    says: 'a relative of the victim, who spoke on condition of anonymity because a victim’s privacy was at stake and because they or others could be harmed',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'relative', of: 'the victim'},
      count: {exact: 1},
      reason: ['victimPrivacy', 'safety', 'safety', 'unheard of'],
    }),
  },
  {
    says: 'one or more officials, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {count: undefined}),
  },
  {
    says: 'one or more people, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {count: undefined, descriptor: undefined}),
  },

  // What they did, if it was not to say so
  {
    says: 'two U.S. officials, who spoke on condition of anonymity, confirmed it',
    of: unnamed('a', 'veto', {descriptor: us, stance: 'confirms'}),
  },
  {
    says: 'two U.S. officials, who spoke on condition of anonymity, said it was right',
    of: unnamed('a', 'accusation', {descriptor: us, stance: 'confirms'}),
  },
  {
    says: 'an Israeli official, who spoke on condition of anonymity, denied it',
    of: unnamed('a', 'veto', {
      descriptor: {role: 'official', affiliation: ref('israel')},
      count: {exact: 1},
      stance: 'denies',
      denial: 'general',
    }),
  },
  {says: 'two officials declined to comment', of: unnamed('a', 'veto', {stance: 'declined'})},
  {
    says: 'two officials did not respond to a request for comment',
    of: unnamed('a', 'veto', {stance: 'noReply', reason: ['customary']}),
  },

  // On the record
  {
    says: 'Omer Dostri, a spokesman for Benjamin Netanyahu, said',
    of: named('a', 'veto', 'asserts', 'dostri', {speakerRole: 'Spokesman for Benjamin Netanyahu'}),
  },
  {
    says: 'Omer Dostri, a spokesman for Benjamin Netanyahu, denied it',
    of: named('a', 'veto', 'denies', 'dostri', {
      denial: 'general',
      speakerRole: 'a spokesman for Benjamin Netanyahu',
    }),
  },
  {says: 'Donald Trump said', of: named('a', 'veto', 'asserts', 'trump')},
  {says: 'Donald Trump confirmed part of it', of: named('a', 'veto', 'partlyConfirms', 'trump')},
  {says: 'Donald Trump confirmed it', of: named('a', 'accusation', 'confirms', 'trump')},
  {says: 'Israel Katz said it was right', of: named('a', 'accusation', 'confirms', 'katz')},
  {
    says: 'Israel Katz, Israeli defense minister, denied part of it and gave another account',
    of: named('a', 'veto', 'partlyDenies', 'katz', {denial: 'specific', speakerRole: 'Israeli defense minister'}),
  },
  {
    says: 'Benjamin Netanyahu did not directly deny it',
    of: named('a', 'veto', 'denies', 'netanyahu', {denial: 'nonDenialDenial'}),
  },
  {says: 'Benjamin Netanyahu declined to comment', of: named('a', 'veto', 'declined', 'netanyahu')},
  {says: 'Benjamin Netanyahu did not address it', of: named('a', 'veto', 'noComment', 'netanyahu')},
  {says: 'the White House did not respond to a request for comment', of: named('a', 'veto', 'noReply', 'white-house')},

  // Repeated from others
  {says: 'Reuters reported, citing two U.S. officials', of: relay('a', 'veto', ['reuters-veto'])},
  {
    says: 'Reuters reported, citing two U.S. officials, and AP reported, citing a U.S. official familiar with the matter',
    of: relay('a', 'veto', ['reuters-veto', 'ap-veto']),
  },
  {
    says: 'Reuters reported, citing senior U.S. officials',
    of: relay('a', 'veto', ['reuters-veto'], {
      descriptor: {...us, seniority: 'senior'},
      count: {min: 2, plural: 'plural'},
    }),
  },
  {says: 'Reuters reported', of: relay('a', 'accusation', ['reuters-veto'])},
  {says: 'another outlet reported', of: relay('a', 'veto', ['rewrite'])},
  {
    says: 'Reuters reported that Benjamin Netanyahu denied it',
    of: relay('a', 'veto', ['reuters-veto'], {stance: 'denies', groundRule: 'onRecord'}),
  },
  {says: 'AP reported a denial', of: relay('a', 'veto', ['ap-veto'], {stance: 'denies'})},
  {says: 'AP reported, citing an email (from 2019, not authenticated)', of: relay('a', 'mail', ['ap-veto'])},

  // Documents
  {
    says: 'a document (draft order, not authenticated) obtained by The Daily',
    of: unnamed('a', 'veto', {basis: 'documentHeld', evidence: memo, descriptor: undefined, count: undefined}),
  },
  {
    says: 'a document (draft order) shown to The Daily by two U.S. officials, who spoke on condition of anonymity',
    of: unnamed('a', 'veto', {
      basis: 'documentSeen',
      evidence: {...memo, obtained: 'provided', authenticated: true},
      descriptor: us,
    }),
  },
  {
    says: 'an email (not authenticated) described to The Daily by two U.S. officials, who declined to be named',
    of: unnamed('a', 'veto', {
      basis: 'documentDescribed',
      evidence: {kind: 'email', obtained: 'notStated'},
      descriptor: us,
    }),
    style: 'reuters',
  },
  {
    says: 'an email (not authenticated), described to The Daily by two U.S. officials, who declined to be named, supported it',
    of: unnamed('a', 'veto', {
      stance: 'confirms',
      basis: 'documentDescribed',
      evidence: {kind: 'email', obtained: 'notStated'},
      descriptor: us,
    }),
    style: 'reuters',
  },
  {
    says: 'alleged by the White House in a court file (affidavit)',
    of: named('a', 'veto', 'asserts', 'white-house', {
      basis: 'documentHeld',
      evidence: {label: 'affidavit', kind: 'courtFile', obtained: 'courtFile'},
    }),
  },
  {
    says: 'a recording (call of 23 Dec. 2020) obtained by The Daily contradicted part of it',
    of: unnamed('a', 'veto', {
      stance: 'partlyDenies',
      basis: 'documentHeld',
      evidence: {label: 'call of 23 Dec. 2020', kind: 'recording', obtained: 'notStated', authenticated: true},
      descriptor: undefined,
      count: undefined,
    }),
  },

  // Provenance not stated
  {
    says: 'senior U.S. officials; the text does not say where it got this',
    of: unnamed('a', 'veto', {
      obtained: 'unstated',
      descriptor: {...us, seniority: 'senior'},
      count: {min: 2, plural: 'plural'},
    }),
  },
  {says: 'no source given', of: unnamed('a', 'veto', {obtained: 'unstated', descriptor: undefined, count: undefined})},
  {
    says: 'Donald Trump said; the text does not say where it got this',
    of: named('a', 'veto', 'asserts', 'trump', {obtained: 'unstated'}),
  },
]
