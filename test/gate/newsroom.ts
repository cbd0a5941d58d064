import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import type {NamesDeclaration} from '../../src/declaration/names.ts'
import {writtenNames} from '../../src/declaration/written.ts'
import {lakeGate} from '../../src/gate/index.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {fromDocuments, sourcingHash, sourcingParts} from '../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, report, unnamed} from '../sourcing/storedDocuments.ts'

/** A newsroom on an embedded lake with its gate: a reporter, an editor of the desk, a standards editor, and the top. */
export type Stored = Record<string, unknown>
export type Staff = 'reporter' | 'desk' | 'standards' | 'chief'

const users = {
  reporter: {name: 'Imogen Calloway', roles: ['reporter']},
  desk: {name: 'Desk editor', roles: ['desk-editor']},
  standards: {name: 'Standards editor', roles: ['standards-editor']},
  chief: {name: 'Editor-in-chief', roles: ['editor-in-chief']},
}

export const policy: Stored = {
  _id: 'policy',
  _type: 'policy',
  publisher: ref('standard'),
  language: 'en',
  style: 'ap',
  preset: 'default',
  rules: [],
  editors: ['editor-in-chief'],
  ladder: [
    {_key: 'd', level: 'desk', roles: ['desk-editor']},
    {_key: 's', level: 'standards', roles: ['standards-editor']},
    {_key: 't', level: 'top', roles: ['editor-in-chief']},
  ],
  minimumPool: 20,
}

export const text = (...paragraphs: string[]) =>
  paragraphs.map((paragraph, index) => ({
    _key: `p${index}`,
    _type: 'block',
    markDefs: index === 0 ? [{_key: 'm', _type: 'claimMark', claims: [{...ref('veto'), _weak: true}]}] : [],
    children: [{_key: 's', _type: 'span', text: paragraph, marks: index === 0 ? ['m'] : []}],
  }))

export const official = (fields: Stored = {}) =>
  unnamed('a', 'veto', {
    reason: ['safety'],
    basis: 'briefed',
    descriptor: {role: 'official', affiliation: ref('us')},
    ...fields,
  })

export const minister = (fields: Stored = {}) =>
  named('b', 'veto', 'confirms', 'katz', {basis: 'participant', ...fields})

/** One article of ours on two officials and a minister, not published. */
export const draft = (fields: Stored = {}, attributions: Stored[] = [official(), minister()]): Stored => ({
  ...article('ours', attributions, {
    slug: {current: 'ours'},
    authors: [ref('imogen')],
    topics: [],
    centralClaims: [{...ref('veto'), _weak: true}],
    body: text('He vetoed the plan.', 'The ministry was told.'),
    ...fields,
  }),
  _id: 'drafts.ours',
  publishedAt: undefined,
})

export const around: Stored[] = [
  policy,
  organization('standard', {kind: 'outlet'}),
  organization('us', {kind: 'government', adjective: 'U.S.'}),
  person('imogen'),
  person('katz'),
  claim('veto', {text: 'The president vetoed the plan.'}),
  report('reuters', [unnamed('u', 'veto', {descriptor: {role: 'official'}})]),
]

export const record = (fields: Stored = {}): Stored => ({
  _id: 'record',
  _type: 'sourcingRecord',
  articleId: 'ours',
  form: 'attribution',
  key: 'a',
  necessity: 'Nobody else could describe the decision.',
  onRecordAttempts: 2,
  reliability: 'B',
  motive: 'Opposed the plan.',
  descriptorAgreed: true,
  groundRuleAgreed: true,
  consent: 'given',
  pool: 'overHundred',
  handledBy: 'reporter',
  ...fields,
})

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

/**
 * @param isGated - without, the lake takes what the hosted one does: whatever somebody with the rights writes
 * @param declaration - what its types are called otherwise
 */
export async function openNewsroom({
  isGated = true,
  declaration = {},
}: {
  isGated?: boolean
  declaration?: NamesDeclaration
} = {}) {
  const names = writtenNames(declaration)
  const lake: Lake = await createLake({
    datasets: {
      production: {visibility: 'public', documents: names.written(stored(around))},
      confidential: {visibility: 'private'},
    },
    users,
    ...(isGated && {
      gate: lakeGate({
        newsroom: 'production',
        confidential: 'confidential',
        declaration,
        client: () => lake.client({token: lake.token}),
      }),
    }),
  })
  const all = lake.client({token: lake.token, perspective: 'raw'})
  const studio = mkdtempSync(join(tmpdir(), 'sourceline-gate-'))
  writeFileSync(join(studio, 'index.html'), '<title>Studio</title>')
  const {url} = await lake.listen(0, {studio})
  /** The lake as one of the staff, with the session their browser has. */
  const as = async (who: Staff, dataset = 'production') => {
    const page = await fetch(`${url}/studio/?as=${who}`, {redirect: 'manual'})
    const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const {projectId = '', apiVersion = ''} = all.config()
    return createClient({
      projectId,
      apiVersion,
      dataset,
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      perspective: 'raw',
      headers: {cookie, origin: url},
    })
  }
  const approvalOf = async (work: Stored, level: string, by: Staff, fields: Stored = {}): Promise<Stored> => {
    const others = names.told(await all.fetch<Stored[]>('*[!(_id in path("drafts.**"))]'))
    const graph = fromDocuments([...others.filter(({_id}) => _id !== 'ours'), {...work, _id: 'ours'}])
    return {
      _type: 'approval',
      articleId: 'ours',
      hash: await sourcingHash('ours', graph),
      parts: (await sourcingParts('ours', graph)).map((part, index) => ({_key: `p${index}`, ...part})),
      level,
      decision: 'approved',
      attestsIdentity: true,
      attestsNoDoubleUse: true,
      by,
      role: users[by].roles[0],
      at: `${new Date().toISOString().slice(0, 13)}:00:00.000Z`,
      ...fields,
    }
  }
  const close = async () => {
    await lake.close()
    rmSync(studio, {recursive: true, force: true})
  }
  return {lake, url, as, approvalOf, all, close}
}

function stored(documents: readonly Stored[]) {
  return documents.map((document) => ({...document, _id: String(document._id), _type: String(document._type)}))
}
