import {publishedId} from '../../src/references/ids.ts'
import {fromDocuments, sourcingHash} from '../../src/sourcing/index.ts'
import {deskClient} from './desk.ts'

type Stored = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

/**
 * Has the draft with this headline passed: the reporter notes every unnamed source, and the editor-in-chief, who may decide
 * on every rung, approves exactly what is stored. For tests that are about something else.
 */
export async function passed(lake: string, headline: string): Promise<void> {
  const reporter = await deskClient(lake, 'reporter')
  const draft = await stored(() =>
    reporter.fetch<Stored | null>('*[_type == "article" && headline == $headline && _id in path("drafts.**")][0]', {
      headline,
    }),
  )
  const id = publishedId(draft._id)
  const graph = fromDocuments(await asPublished(() => reporter.fetch<Stored[]>('*[!(_type match "sanity.*")]')))
  const unnamed = (graph.articles.get(id)?.attributions ?? []).flatMap((key) => {
    const attribution = graph.attributions.get(key)
    return attribution?.obtained === 'own' && attribution.groundRule !== 'onRecord' ? [attribution.key] : []
  })
  const notes = reporter.withConfig({dataset: 'confidential'})
  for (const key of unnamed) {
    await notes.createIfNotExists({
      _id: `${id.slice(0, 8)}-${key}`,
      _type: 'sourcingRecord',
      articleId: id,
      key,
      form: 'attribution',
      necessity: 'Nobody else could describe the decision.',
      onRecordAttempts: 2,
      reliability: 'B',
      motive: 'Opposed the plan.',
      descriptorAgreed: true,
      groundRuleAgreed: true,
      consent: 'given',
      pool: 'overHundred',
      handledBy: 'reporter',
    })
  }
  const chief = (await deskClient(lake, 'chief')).withConfig({dataset: 'confidential'})
  await chief.create({
    _type: 'approval',
    articleId: id,
    hash: await sourcingHash(id, graph),
    level: 'top',
    decision: 'approved',
    attestsIdentity: true,
    attestsNoDoubleUse: true,
    by: 'chief',
    role: 'editor-in-chief',
    at: `${new Date().toISOString().slice(0, 13)}:00:00.000Z`,
  })
}

/** What is typed is saved a moment later. */
async function stored(look: () => Promise<Stored | null>): Promise<Stored> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('No draft of that headline was saved within ten seconds.')
}

/** Every document as it would be if its draft were published. */
async function asPublished(read: () => Promise<Stored[]>): Promise<Stored[]> {
  const documents = await read()
  const drafts = new Set(documents.flatMap(({_id}) => (_id.startsWith('drafts.') ? [publishedId(_id)] : [])))
  return documents
    .filter(({_id}) => !drafts.has(_id))
    .map((document) => ({...document, _id: publishedId(document._id)}))
}
