/** An image or a file that a dataset keeps. */
export type KeptAsset = {readonly id: string; readonly kind: 'image' | 'file'; readonly name: string}

const kinds: Readonly<Record<string, KeptAsset['kind']>> = {'sanity.imageAsset': 'image', 'sanity.fileAsset': 'file'}

/** The types of documents that describe an asset. */
export const assetTypes: readonly string[] = Object.keys(kinds)

/** A name made from what is in it, as every asset of a lake has; nothing else may become the name of a file here. */
const nameOfContent = /[0-9a-f]{40}(-\d+x\d+)?\.[a-z0-9]{1,16}$/

/** @returns `undefined` where the document describes no asset of a lake */
export function assetOf(document: unknown): KeptAsset | undefined {
  const {_id: id, _type: type, path}: {_id?: unknown; _type?: unknown; path?: unknown} = Object(document)
  const kind = kinds[String(type)]
  const name = nameOfContent.exec(String(path))?.[0]
  return kind === undefined || name === undefined ? undefined : {id: String(id), kind, name}
}

/** Where an asset is, seen from the file with the documents. */
export function placeOf({kind, name}: KeptAsset): string {
  return `${kind}s/${name}`
}

/**
 * A document that names its assets by where they are, as an import takes them.
 *
 * ```ts
 * {image: {asset: {_ref: 'image-642f…-jpg'}, alt: 'Dusk'}} // {image: {_sanityAsset: 'image@file://./images/642f….jpg', alt: 'Dusk'}}
 * ```
 */
export function withPlaces(value: unknown, assets: ReadonlyMap<string, KeptAsset>): unknown {
  if (Array.isArray(value)) return value.map((item) => withPlaces(item, assets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const asset = key === 'asset' ? assets.get(String(Object(inner)._ref)) : undefined
      return asset ? ['_sanityAsset', `${asset.kind}@file://./${placeOf(asset)}`] : [key, withPlaces(inner, assets)]
    }),
  )
}
