import {mkdir, open, readdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Lake} from '../../lake/index.ts'
import {CannotRun} from '../command.ts'
import {assetOf, assetTypes, type KeptAsset, placeOf, withPlaces} from './embedded.ts'

/** Never looked up: the lake answers in this process. */
const origin = 'http://lake.localhost'

/** A lake that is open, and what to ask it for. */
export type Source = {readonly lake: Lake; readonly projectId: string; readonly dataset: string}

/** What was written, and where. */
export type Exported = {readonly file: string; readonly documents: number; readonly assets: number}

/**
 * Writes a dataset as `sanity dataset export` does: a document a line, and its images and files in folders beside them. Drafts
 * and whatever is confidential are in it, so only its owner may read it.
 *
 * @throws CannotRun where the folder cannot be written to, or holds something already
 */
export async function exportTo(folder: string, source: Source): Promise<Exported> {
  await makeEmpty(folder)
  const assets = new Map<string, KeptAsset>()
  for await (const document of documentsOf(source, `?types=${assetTypes.join(',')}`)) {
    const asset = assetOf(document)
    if (asset) assets.set(asset.id, asset)
  }
  for (const asset of assets.values()) {
    const isThere = await writeAsset(join(folder, placeOf(asset)), asset, source)
    // Then its document is all there is of it, and goes along as it is.
    if (!isThere) assets.delete(asset.id)
  }
  const file = join(folder, `${source.dataset}.ndjson`)
  return {file, documents: await writeDocuments(file, assets, source), assets: assets.size}
}

async function writeDocuments(file: string, assets: ReadonlyMap<string, KeptAsset>, source: Source): Promise<number> {
  return writing(file, async () => {
    const out = await open(file, 'wx', 0o600)
    try {
      let documents = 0
      for await (const document of documentsOf(source)) {
        if (assets.has(assetOf(document)?.id ?? '')) continue
        await out.write(`${JSON.stringify(withPlaces(withoutSignature(document), assets))}\n`)
        documents += 1
      }
      await out.sync()
      return documents
    } finally {
      await out.close()
    }
  })
}

/** The lake signs the addresses of private assets for whoever downloads them next; that is not what a document says. */
function withoutSignature(document: unknown): unknown {
  const {url}: {url?: unknown} = Object(document)
  return assetOf(document) && typeof url === 'string' ? {...Object(document), url: url.split('?')[0]} : document
}

/** @returns whether the lake has it */
async function writeAsset(file: string, {kind, name}: KeptAsset, source: Source): Promise<boolean> {
  const {projectId, dataset} = source
  const answer = await ask(source, `/${kind}s/${projectId}/${dataset}/${name}`)
  if (!answer.ok) return false
  await writing(file, async () => {
    await mkdir(dirname(file), {recursive: true, mode: 0o700})
    await writeFile(file, new Uint8Array(await answer.arrayBuffer()), {mode: 0o600, flag: 'wx'})
  })
  return true
}

async function* documentsOf(source: Source, types = ''): AsyncGenerator<unknown> {
  const {body} = await ask(source, `/v1/data/export/${source.dataset}${types}`)
  let rest = ''
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

function ask({lake}: Source, path: string): Promise<Response> {
  return lake.fetch(new Request(`${origin}${path}`, {headers: {authorization: `Bearer ${lake.token}`}}))
}

async function makeEmpty(folder: string): Promise<void> {
  const names = await writing(folder, async () => {
    await mkdir(folder, {recursive: true, mode: 0o700})
    return readdir(folder)
  })
  if (names.length > 0) throw new CannotRun(`${folder} holds something already. Name an empty folder, or a new one.`)
}

async function writing<Result>(path: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const {code}: {code?: unknown} = Object(error)
    if (typeof code !== 'string') throw error
    throw new CannotRun(`${path}: cannot be written (${code}).`)
  }
}
