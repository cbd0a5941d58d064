import {isObject, type JsonObject} from '../json.ts'

/** What kind of asset a document wants, and where its bytes are. */
export type AssetReference = {readonly kind: string; readonly path: string}

/** `image@file://./images/x.jpg` names the image `./images/x.jpg`, `file@file://…` a file; anything else names none. */
export function assetReference(text: string): AssetReference | undefined {
  const [, kind, path] = /^(image|file)@file:\/\/(.+)$/.exec(text) ?? []
  return kind === undefined || path === undefined ? undefined : {kind, path}
}

/** Replaces `_sanityAsset` by a reference to the asset it names, anywhere in a document. */
export async function withAssets(value: JsonObject, load: (reference: string) => Promise<string>): Promise<JsonObject> {
  const entries: [string, unknown][] = []
  for (const [key, member] of Object.entries(value)) {
    if (key === '_sanityAsset' && typeof member === 'string') {
      entries.push(['asset', {_type: 'reference', _ref: await load(member)}])
    } else entries.push([key, await memberWithAssets(member, load)])
  }
  return Object.fromEntries(entries)
}

async function memberWithAssets(member: unknown, load: (reference: string) => Promise<string>): Promise<unknown> {
  if (Array.isArray(member)) {
    const items: unknown[] = []
    for (const item of member) items.push(await memberWithAssets(item, load))
    return items
  }
  return isObject(member) ? withAssets(member, load) : member
}
