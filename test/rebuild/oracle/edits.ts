import type {SanityClient, SanityDocument} from '@sanity/client'
import {type Names, randomDocument, randomPolicy, type Type} from './documents.ts'
import type {Random} from './random.ts'

/** What the editors of a random newsroom do; each is one transaction. */
export type Edit = {readonly what: string; readonly commit: () => Promise<unknown>}

type Setting = {random: Random; names: Names; editor: SanityClient; stored: readonly SanityDocument[]}
type Choice = (setting: Setting) => Edit | undefined

/** How often each is done, of a hundred times. */
const weights: readonly (readonly [times: number, choice: Choice])[] = [
  [50, change],
  [10, publishSeveral],
  [8, create],
  [8, remove],
  [6, unpublish],
  [6, rename],
  [6, (setting) => move(setting, 'topic', 'broader')],
  [6, (setting) => move(setting, 'organization', 'memberOf')],
  [2, changePolicy],
  [4, putAside],
  [2, importSeveral],
]

const mixture = weights.flatMap(([times, choice]) => Array.from({length: times}, () => choice))

/** The next thing an editor does: a fixed mixture. */
export async function nextEdit(setting: Omit<Setting, 'stored'>): Promise<Edit> {
  const {random, editor} = setting
  const stored = await editor.fetch<SanityDocument[]>(
    '*[!(_id in path("drafts.**")) && !(_id in path("versions.**")) && _type in $types] | order(_id)',
    {types},
  )
  for (;;) {
    const edit = random.one(mixture)({...setting, stored})
    if (edit) return edit
  }
}

const types: readonly Type[] = ['topic', 'organization', 'person', 'claim', 'report', 'article', 'event']
const typeOf = ({_type}: SanityDocument) => types.find((type) => type === _type) ?? 'article'

/** One or two fields of a document get other values, references among them. */
function changeOf(document: SanityDocument, {random, names}: Setting) {
  const fresh = randomDocument[typeOf(document)](document._id, random, names)
  const fields = Object.keys({...document, ...fresh}).filter((field) => !field.startsWith('_') && field !== 'slug')
  const chosen = [...new Set([random.one(fields), ...random.some(fields, 1)])]
  const set = Object.fromEntries(chosen.filter((field) => field in fresh).map((field) => [field, fresh[field]]))
  return {chosen, patch: {set, unset: chosen.filter((field) => !(field in fresh))}}
}

function change(setting: Setting): Edit | undefined {
  const {random, editor, stored} = setting
  if (stored.length === 0) return undefined
  const document = random.one(stored)
  const {chosen, patch} = changeOf(document, setting)
  return {
    what: `change ${document._id}: ${chosen.join(', ')}`,
    commit: () => editor.patch(document._id, patch).commit(),
  }
}

function publishSeveral(setting: Setting): Edit | undefined {
  const {random, names, editor, stored} = setting
  const transaction = editor.transaction()
  const changed = random.some(stored, 3).map((document) => {
    const {chosen, patch} = changeOf(document, setting)
    transaction.patch(document._id, patch)
    return `${document._id}: ${chosen.join(', ')}`
  })
  const missing = missingOf(setting)
  const made = random.some(missing, 2).map(([type, id]) => {
    transaction.create(randomDocument[type](id, random, names))
    return id
  })
  if (changed.length + made.length === 0) return undefined
  return {what: `publish ${[...changed, ...made].join('; ')}`, commit: () => transaction.commit()}
}

function missingOf({names, stored}: Setting): (readonly [Type, string])[] {
  const there = new Set(stored.map(({_id}) => _id))
  return types.flatMap((type) => names[type].filter((id) => !there.has(id)).map((id) => [type, id] as const))
}

function create(setting: Setting): Edit | undefined {
  const {random, names, editor} = setting
  const missing = missingOf(setting)
  if (missing.length === 0) return undefined
  const [type, id] = random.one(missing)
  const document = randomDocument[type](id, random, names)
  return {what: `create ${id}`, commit: () => editor.create(document)}
}

function remove({random, editor, stored}: Setting): Edit | undefined {
  if (stored.length === 0) return undefined
  const {_id} = random.one(stored)
  return {what: `delete ${_id}`, commit: () => editor.delete(_id)}
}

function unpublish({random, editor, stored}: Setting): Edit | undefined {
  if (stored.length === 0) return undefined
  const document = random.one(stored)
  const transaction = editor.transaction().delete(document._id)
  transaction.createOrReplace({...document, _id: `drafts.${document._id}`})
  return {what: `unpublish ${document._id}`, commit: () => transaction.commit()}
}

function changePolicy({random, names, editor}: Setting): Edit {
  const fresh = randomPolicy(random, names)
  const field = random.one(Object.keys(fresh))
  return {
    what: `change the policy: ${field}`,
    commit: () =>
      editor
        .patch('policy')
        .set({[field]: fresh[field]})
        .commit(),
  }
}

/** What is not published, in a draft or for a release, is on no page. */
function putAside(setting: Setting): Edit | undefined {
  const {random, names, editor, stored} = setting
  if (stored.length === 0) return undefined
  const {_id} = random.one(stored)
  const fresh = randomDocument[typeOf(random.one(stored))](_id, random, names)
  const aside = `${random.one(['drafts', 'versions.spring'])}.${_id}`
  return {what: `put aside ${aside}`, commit: () => editor.createOrReplace({...fresh, _id: aside})}
}

/** As an import does: whatever is there is replaced, and what comes may point in a circle, or be of a later release. */
function importSeveral({random, names, editor}: Setting): Edit {
  const transaction = editor.transaction()
  const ids = types.flatMap((type) => random.some(names[type], 1).map((id) => [type, id] as const))
  for (const [type, id] of ids) transaction.createOrReplace(randomDocument[type](id, random, names))
  if (ids.length === 0) transaction.patch('policy', (patch) => patch.set({imported: true}))
  return {what: `import ${ids.map(([, id]) => id).join(', ')}`, commit: () => transaction.commit()}
}

/** To an address of its own, or to that of another: two documents may have one for a while. */
function rename({random, editor, stored}: Setting): Edit | undefined {
  const addressed = stored.filter(({_type}) => _type === 'article' || _type === 'topic' || _type === 'event')
  if (addressed.length === 0) return undefined
  const {_id} = random.one(addressed)
  const current = `${_id}-${random.below(4)}`
  return {
    what: `rename ${_id} to ${current}`,
    commit: () =>
      editor
        .patch(_id)
        .set({slug: {_type: 'slug', current}})
        .commit(),
  }
}

function move(
  {random, names, editor, stored}: Setting,
  type: 'topic' | 'organization',
  field: string,
): Edit | undefined {
  const movable = stored.filter(({_type}) => _type === type)
  if (movable.length === 0) return undefined
  const {_id} = random.one(movable)
  const above = names[type].slice(0, names[type].indexOf(_id))
  const to = above.length > 0 && random.chance(0.8) ? random.one(above) : undefined
  const patch = to === undefined ? {unset: [field]} : {set: {[field]: {_type: 'reference', _ref: to, _weak: true}}}
  return {what: `move ${_id} to ${to ?? 'the top'}`, commit: () => editor.patch(_id, patch).commit()}
}
