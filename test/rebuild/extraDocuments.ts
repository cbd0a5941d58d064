import type {InitialDocument} from '../../src/lake/index.ts'

/** A reference as an editor stores one to a claim or a report. */
export const weak = (id: string) => ({_type: 'reference', _ref: id, _weak: true})

/**
 * What the seed stories have no example of: organizations four deep, topics three deep, wire copy, a translation, a relay
 * without a claim in common, a judgment that relies on a report.
 */
export function extraDocuments(): InitialDocument[] {
  const slug = (current: string) => ({_type: 'slug', current})
  const words = {kind: 'news', language: 'en', publishedAt: '2026-06-01T10:00:00Z', topics: [weak('sport')]}
  const mark = (claim: string) => [
    {
      _key: 'b',
      _type: 'block',
      children: [{_key: 's', _type: 'span', text: 'It was so.', marks: ['m']}],
      markDefs: [{_key: 'm', _type: 'claimMark', claims: [{_key: 'c', ...weak(claim)}]}],
    },
  ]
  const says = (claim: string, more: object) => ({
    _key: claim,
    _type: 'attribution',
    claim: weak(claim),
    stance: 'asserts',
    obtained: 'own',
    groundRule: 'background',
    ...more,
  })
  const officials = {descriptor: {role: 'official', affiliation: weak('office')}, count: {exact: 2}}
  const named = {groundRule: 'onRecord', speaker: weak('spokeswoman')}
  return [
    {_id: 'unnamed-anywhere', _type: 'person', name: 'Nobody Yet'},
    {_id: 'sport', _type: 'topic', name: 'Sport', slug: slug('sport'), medtop: '15000000'},
    {_id: 'football', _type: 'topic', name: 'Football', slug: slug('football'), broader: weak('sport')},
    {_id: 'cup', _type: 'topic', name: 'Cup', slug: slug('cup'), broader: weak('football')},
    // Four organizations deep, with somebody who speaks for the lowest.
    {_id: 'state', _type: 'organization', name: 'State', kind: 'government'},
    {_id: 'ministry', _type: 'organization', name: 'Ministry', kind: 'government', memberOf: weak('state')},
    {_id: 'agency', _type: 'organization', name: 'Agency', kind: 'government', memberOf: weak('ministry')},
    {_id: 'office', _type: 'organization', name: 'Office', kind: 'government', memberOf: weak('agency')},
    {_id: 'spokeswoman', _type: 'person', name: 'Maren Oake', role: 'spokeswoman', memberOf: weak('office')},
    {_id: 'author', _type: 'person', name: 'Ada Byrne'},
    {_id: 'club', _type: 'organization', name: 'Club', kind: 'organization'},
    {_id: 'wire', _type: 'organization', name: 'Wire', kind: 'outlet'},
    {_id: 'daily', _type: 'organization', name: 'Daily', kind: 'outlet'},
    {_id: 'herald', _type: 'organization', name: 'Herald', kind: 'outlet'},
    {
      _id: 'win',
      _type: 'claim',
      text: 'The club won the cup of 2026.',
      about: [weak('state'), weak('club')],
      topics: [weak('cup')],
    },
    {_id: 'loss', _type: 'claim', text: 'The club lost the cup of 2026.', topics: [weak('cup')]},
    {_id: 'aside', _type: 'claim', text: 'The stadium was full in June 2026.', topics: [weak('cup')]},
    // `told` relays `upstream`, and the two have no claim in common.
    {
      _id: 'upstream',
      _type: 'report',
      title: 'Upstream',
      outlet: weak('herald'),
      attributions: [says('aside', officials)],
    },
    {
      _id: 'told',
      _type: 'report',
      title: 'Told',
      outlet: weak('wire'),
      attributions: [
        says('win', {obtained: 'relay', via: [{_key: 'v', ...weak('upstream')}]}),
        says('loss', named),
        {...says('win', named), _key: 'denial', stance: 'denies', denial: 'general'},
      ],
    },
    {_id: 'copy', _type: 'report', title: 'Copy', attributions: [says('loss', officials)]},
    {
      _id: 'withdrawn',
      _type: 'report',
      title: 'Withdrawn',
      outlet: weak('daily'),
      attributions: [says('win', officials)],
      notices: [{_key: 'n', kind: 'retraction', at: '2026-06-03T10:00:00Z', text: 'Wrong.'}],
    },
    {
      ...words,
      _id: 'wire-copy',
      _type: 'article',
      headline: 'Wire copy',
      slug: slug('wire-copy'),
      origin: 'wire',
      basedOn: weak('upstream'),
      authors: [{_key: 'a', ...weak('author')}],
      body: mark('win'),
      attributions: [says('win', officials)],
    },
    {
      ...words,
      _id: 'translation',
      _type: 'article',
      headline: 'Translation',
      slug: slug('translation'),
      origin: 'translation',
      basedOn: weak('told'),
      body: mark('win'),
    },
    {
      _id: 'judged',
      _type: 'claim',
      text: 'The referee was bribed in June 2026.',
      assessments: [
        {
          _key: 'a',
          finding: 'unresolved',
          at: '2026-06-02T10:00:00Z',
          reason: 'The Herald has it alone.',
          relies: [{_key: 'r', ...weak('upstream')}],
        },
      ],
    },
  ]
}
