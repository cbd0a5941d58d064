import type {JsonObject} from '../json.ts'
import type {StoredFile} from '../store/journal.ts'

/** An asset ready to be stored: its bytes, and the document that describes it. */
export type Asset = {
  readonly name: string
  readonly file: StoredFile
  readonly document: JsonObject & {_id: string; _type: string}
}

/** What an asset's address is made of. */
export type AssetPlace = {readonly projectId: string; readonly dataset: string; readonly publicUrl: string}
