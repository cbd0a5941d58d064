import type {DescriptorRole} from '../../vocabulary.ts'
import type {Descriptor, GraphArticle} from '../graph.ts'
import {isRead} from './language.ts'
import {pathOf, pathTo} from './path.ts'
import {cite, published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'
import {type TextReader, wordsBy} from './said.ts'

export const sayWhyUnnamed: Rule = {
  id: 'S09',
  title: 'Readers are told why somebody is not named.',
  severity: 'error',
  basedOn: [
    cite(published.ap, 'The story says why the source asked not to be named.'),
    cite(published.newYorkTimes, 'Readers are told why, as far as possible.'),
    cite(published.washingtonPost, 'As much as possible is disclosed of why a source is not named.'),
    cite(published.npr, 'The reason is explained.'),
    cite(published.spj, 'Journalists explain why anonymity was granted.'),
  ],
  message: 'Readers are not told why this source is not named.',
  mend: 'Choose the reason anonymity was promised for.',
  check: inEachStory(({ownUnnamed}) =>
    ownUnnamed.flatMap((attribution) => {
      const path = pathOf(attribution, 'reason')
      if (attribution.reason.length === 0) return [{path}]
      if (attribution.reason.some((reason) => reason !== 'customary')) return []
      return [
        {
          path,
          severity: 'warning' as const,
          message: 'That a briefing is always given this way is no reason to readers.',
          mend: 'Add what the source has to fear, or ask them to go on the record.',
        },
      ]
    }),
  ),
}

/** Roles that say by themselves how somebody knows. */
const isTelling: Partial<Record<DescriptorRole, true>> = {witness: true, victim: true}

/**
 * "A source", "an official", "a senior person": a word that would fit thousands. Having been present
 * is enough where an affiliation may not be told (the Chatham House Rule).
 */
function isBare({affiliation, of, relation, role}: Descriptor): boolean {
  return affiliation === undefined && of === undefined && relation === undefined && isTelling[role] === undefined
}

/** "A person at the ministry", "a person familiar with the matter": neither what they do there nor how they know. */
function isWeak({relation, role, affiliation, of}: Descriptor): boolean {
  const saysNothing = relation === undefined || relation === 'familiar'
  const isNowhere = affiliation === undefined && of === undefined
  return saysNothing && (role === 'person' || isNowhere) && isTelling[role] === undefined
}

export const describeFully: Rule = {
  id: 'S10',
  title: 'Somebody without a name is described as fully as the promise to them allows.',
  severity: 'error',
  basedOn: [
    cite(published.apGuidelines, 'Never just “a source”: as much is said of them as can be.'),
    cite(published.npr2017, '“Officials say” is not enough.'),
    cite(published.guardian, 'As specific as possible: “one MP” is worth little.'),
    cite(published.bloomberg, '“Veterans” and “insiders” describe nobody (as reported in 2013).'),
    cite(published.bbc, 'As much is told as protection allows, and nothing that misleads.'),
  ],
  message: 'The description would fit anybody.',
  mend: 'Add where they belong, or how they know.',
  check: inEachStory(({unnamed}) =>
    unnamed
      .filter(({obtained}) => obtained !== 'relay')
      .flatMap((attribution) => {
        const path = pathOf(attribution, 'descriptor')
        const {descriptor} = attribution
        if (descriptor === undefined || isBare(descriptor)) return [{path}]
        if (!isWeak(descriptor)) return []
        return [
          {
            path,
            severity: 'warning' as const,
            message: 'The description says neither what they do where they belong, nor how they know.',
          },
        ]
      }),
  ),
}

/** Words that introduce a name, and a name in quotation marks, as `of` and `interest` would hold one. */
const inventedName = [
  /\b(?:called|named|nicknamed|known as|alias|pseudonym|not (?:his|her|their) real name)\b/i,
  /(?:^|\s)[“"‘']\p{Lu}\p{Ll}+/u,
]
export const noInventedName: Rule = {
  id: 'S17',
  title: 'Nobody gets an invented name.',
  severity: 'warning',
  basedOn: [cite(published.npr, 'No pseudonyms are invented. It says nothing of a name that a source goes by.')],
  message: 'The description seems to give them an invented name.',
  mend: 'Describe them by what they do and how they know; give them no name.',
  readsText: true,
  check: inEachStory(({unnamed, article}, {read}) => [
    ...unnamed
      .filter(({descriptor, interest}) =>
        inventedName.some((pattern) => pattern.test(`${descriptor?.of ?? ''} ${interest ?? ''}`)),
      )
      .map((attribution) => ({path: pathOf(attribution, 'descriptor')})),
    ...(unnamed.length > 0 && isRead(article) ? inventedInText(article, wordsBy(read)) : []),
  ]),
}

/** A name somebody had before anybody wrote of them is theirs. */
function inventedInText({blocks}: GraphArticle, read: TextReader) {
  return blocks.flatMap(({key, text}) =>
    read
      .remarks(text)
      .filter(({kind}) => kind === 'inventedName')
      .map(({span}) => ({
        path: pathTo('body', key),
        words: span,
        message: 'The text seems to give a source an invented name.',
      })),
  )
}

export const motiveTold: Rule = {
  id: 'S29',
  title: 'Readers are told what a source without a name has at stake.',
  severity: 'warning',
  basedOn: [
    cite(published.ap, 'The motive is told where it is relevant.'),
    cite(published.newYorkTimes, 'Readers learn of a motive or point of view.'),
    cite(published.npr, 'The motive is told.'),
    cite(published.spj, 'Motives are considered before anonymity is promised.'),
  ],
  message: 'This source takes sides, and readers are not told what they have at stake.',
  mend: 'Say it under “Interest”, as far as it does not give them away.',
  needsRecords: true,
  check: inEachStory(({ownUnnamed}) =>
    ownUnnamed
      .filter(({tone, interest}) => tone !== 'neutral' && interest === undefined)
      .map((attribution) => ({path: pathOf(attribution, 'interest')})),
  ),
}
