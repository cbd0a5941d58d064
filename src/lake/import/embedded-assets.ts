import {isObject, type JsonObject} from '../json.ts'

/** `image@file://./images/x.jpg` names the file `./images/x.jpg`; anything else names none. */
export const assetPath = (reference: string) => /^image@file:\/\/(.+)$/.exec(reference)?.[1]

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
