import {editor} from '../access/viewer.ts'
import type {Asset} from '../assets/asset.ts'
import {readFile} from '../assets/file.ts'
import {readImage} from '../assets/image.ts'
import {LakeError, TransactionRefused} from '../errors.ts'
import {draftIdOf, isDocumentId, isPublishedId, publishedIdOf} from '../ids.ts'
import {isObject, type JsonObject, parseJson} from '../json.ts'
import type {LakeState} from '../state.ts'
import type {Dataset} from '../store/dataset.ts'
import {assetReference, withAssets} from './embeddedAssets.ts'
import {ImportError} from './importError.ts'

/** What to import, and what to do about documents that are there already. */
export type ImportOptions = {
  readonly dataset: string
  /** NDJSON: one document a line, as `sanity dataset import` takes it. Blank lines are skipped. */
  readonly lines: Iterable<string> | AsyncIterable<string>
  /** Reads an asset named `image@file://./images/x.jpg` or `file@file://./images/x.pdf`; it is given the path. */
  readonly asset?: (path: string) => Promise<Uint8Array>
  /** `keep` skips every document whose published or draft form exists. */
  readonly existing: 'keep' | 'replace'
  /** What the owner of the process loads as theirs, such as a backup: the gate is not asked. */
  readonly ungated?: boolean
}

/** `{created: 1200, replaced: 3, kept: 0, assets: 40}`: what an import has done. @public */
export type ImportResult = {
  readonly created: number
  readonly replaced: number
  readonly kept: number
  readonly assets: number
}

type Line = {readonly number: number; readonly document: JsonObject & {readonly _id: string; readonly _type: string}}

/** Imports documents and their assets in one transaction: all of them, or none. */
export async function importDocuments(lake: LakeState, options: ImportOptions): Promise<ImportResult> {
  const dataset = lake.datasets.get(options.dataset)
  if (!dataset) {
    throw new ImportError(
      `There is no dataset "${options.dataset}"; this lake has ${[...lake.datasets.keys()].join(', ')}`,
    )
  }
  const read = await readLines(options.lines)
  const wanted = options.existing === 'replace' ? read : read.filter(({document}) => !isPresent(dataset, document._id))
  const assets = new Map<string, Asset>()
  const documents: Line['document'][] = []
  for (const {number, document} of wanted) {
    const load = (reference: string) => loadAsset(lake, options, assets, reference, number)
    documents.push({...document, ...(await withAssets(document, load)), _id: document._id, _type: document._type})
  }
  if (documents.length === 0) return {created: 0, replaced: 0, kept: read.length, assets: 0}

  const newAssets = [...assets.values()].filter(({document}) => !dataset.get(document._id))
  try {
    const {result} = await lake.writer.write(
      dataset,
      {author: editor.id, keepTimes: true, quiet: true, ungated: options.ungated === true, files: newAssets},
      (transaction) => {
        // Asked again: an editor may have written one of them while assets were being read.
        const fresh = documents.filter(({_id}) => options.existing === 'replace' || !isPresent(transaction, _id))
        const replaced = fresh.filter(({_id}) => transaction.get(_id)).length
        for (const document of [...newAssets.map((asset) => asset.document), ...fresh]) {
          transaction.put(document._id, document, {createOrReplace: document})
        }
        return {created: fresh.length - replaced, replaced, kept: read.length - fresh.length}
      },
    )
    return {...result, assets: newAssets.length}
  } catch (error) {
    if (error instanceof TransactionRefused || error instanceof LakeError) throw new ImportError(error.message)
    throw error
  }
}

function isPresent(dataset: Pick<Dataset, 'get'>, id: string): boolean {
  if (!isPublishedId(id) && dataset.get(id)) return true
  const published = publishedIdOf(id)
  return dataset.get(published) !== undefined || dataset.get(draftIdOf(published)) !== undefined
}

async function readLines(lines: ImportOptions['lines']): Promise<Line[]> {
  const read: Line[] = []
  const seen = new Map<string, number>()
  let number = 0
  for await (const line of lines) {
    number += 1
    // An editor of another system may have put one before the first line, and exports are also joined.
    const text = line.replace(/^\uFEFF/, '')
    if (text.trim() === '') continue
    const document = readDocument(text, number)
    const earlier = seen.get(document._id)
    if (earlier !== undefined)
      throw new ImportError(`The document "${document._id}" is on line ${earlier} already`, number)
    seen.set(document._id, number)
    read.push({number, document})
  }
  return read
}

function readDocument(text: string, number: number): Line['document'] {
  let value: unknown
  try {
    value = parseJson(text, 'The line')
  } catch (error) {
    throw new ImportError(error instanceof Error ? error.message : String(error), number)
  }
  if (!isObject(value)) throw new ImportError('Not a JSON object', number)
  const {_id, _type} = value
  if (!isDocumentId(_id)) throw new ImportError(`"_id" is missing or not a document ID: ${JSON.stringify(_id)}`, number)
  if (typeof _type !== 'string') throw new ImportError(`The document "${_id}" has no "_type"`, number)
  return {...value, _id, _type}
}

async function loadAsset(
  lake: LakeState,
  options: ImportOptions,
  assets: Map<string, Asset>,
  text: string,
  line: number,
): Promise<string> {
  const reference = assetReference(text)
  if (!reference)
    throw new ImportError(`"${text}" is not an asset of the form image@file://path or file@file://path`, line)
  const {kind, path} = reference
  let asset = assets.get(text)
  if (!asset) {
    if (!options.asset) throw new ImportError(`"${text}" needs an "asset" function to read it`, line)
    try {
      const place = {projectId: lake.projectId, dataset: options.dataset, publicUrl: lake.publicUrl()}
      const bytes = await options.asset(path)
      asset = kind === 'image' ? await readImage(bytes, place) : readFile(bytes, {filename: path}, place)
    } catch (error) {
      throw new ImportError(
        `The ${kind} ${path} cannot be read: ${error instanceof Error ? error.message : error}`,
        line,
      )
    }
    assets.set(text, asset)
  }
  return asset.document._id
}
