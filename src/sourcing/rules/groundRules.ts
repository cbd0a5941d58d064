import type {Withheld} from '../graph.ts'
import {pathTo} from './path.ts'
import {cite, published} from './published.ts'
import type {Breach, Rule, Scope} from './rule.ts'

/** In any public document, ours or not: what must not be there must not be there. */
function withheld(
  {graph, stories}: Scope,
  because: Withheld['because'],
  say: (withheld: Withheld) => Partial<Breach> = () => ({}),
): Breach[] {
  const articles = new Set(stories.map(({article}) => article.id))
  return [...graph.withheld.values()]
    .filter((item) => item.because === because && (articles.has(item.work) || graph.reports.has(item.work)))
    .map((item) => ({
      document: item.work,
      path: pathTo('attributions', item.key, item.fields[0]),
      ...say(item),
    }))
}

export const neverOffRecord: Rule = {
  id: 'S19',
  title: 'What was said off the record stands in no public document.',
  severity: 'error',
  neverOff: true,
  basedOn: [
    cite(published.apGroundRules, 'What is said off the record is not for publication.'),
    cite(published.washingtonPost, 'What is said off the record is not used, nor taken to others.'),
  ],
  message: 'This was said off the record. Whoever can read the dataset can read it here.',
  mend: 'Delete the attribution, and have the history of this document purged.',
  check: (scope) => [
    ...withheld(scope, 'offRecord'),
    ...withheld(scope, 'groundRuleUnknown', () => ({
      message: 'Nobody knows this ground rule, so nothing may be published under it.',
      mend: 'Choose the ground rule that was agreed; if none was that allows this, delete the attribution.',
    })),
  ],
}

export const deepBackgroundUnattributed: Rule = {
  id: 'S20',
  title: 'What was said on deep background is put down to nobody.',
  severity: 'error',
  basedOn: [cite(published.apGroundRules, 'Deep background is used without attribution.')],
  message: 'This was said on deep background and is put down to somebody here.',
  mend: 'Delete the attribution; note it in a sourcing record, as deep background, and find another source for the claim.',
  levels: ['standards'],
  needsRecords: true,
  check: (scope) => withheld(scope, 'deepBackground'),
}

export const promiseKept: Rule = {
  id: 'S31',
  title: 'Nobody who was promised not to be named is named, or can be found out, anywhere.',
  severity: 'error',
  neverOff: true,
  basedOn: [
    cite(published.bbc, 'A promise binds everybody who knows.'),
    cite(published.npr, 'Our word binds us.'),
    cite(published.spj, 'Promises are kept.'),
  ],
  message: 'A name, or when and where they spoke, stands beside a ground rule that promised none.',
  mend: 'Clear it, and have the history of this document purged. If they spoke on the record, choose that.',
  check: (scope) =>
    withheld(scope, 'promisedNoName', ({fields}) => ({
      message: `Filled beside a ground rule that promised no name: ${fields.join(', ')}.`,
    })),
}
