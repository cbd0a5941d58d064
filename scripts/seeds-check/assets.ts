import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {imageSize} from 'image-size'
import {isFields} from './read.ts'

/**
 * ```ts
 * assetFileOf('image@file://./images/ferry.jpg') // 'images/ferry.jpg'
 * ```
 * The form is that of Sanity's own import (https://www.sanity.io/docs/importing-data), relative to the seeds folder.
 */
export function assetFileOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return /^image@file:\/\/\.\/(images\/[\w.-]+)$/.exec(value)?.[1]
}

/** The id an image gets when it is loaded: Sanity makes it from its content and its size. */
function assetIdOf(path: string): string {
  const bytes = readFileSync(path)
  const {width, height} = imageSize(bytes)
  return `image-${createHash('sha1').update(bytes).digest('hex')}-${width}x${height}-${extname(path).slice(1)}`
}

/** The document as it will be once its pictures are loaded: a path to a file becomes a reference to an asset. */
export function withAssets(value: unknown, directory: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withAssets(item, directory))
  if (!isFields(value)) return value
  const {_sanityAsset, ...fields} = value
  const file = assetFileOf(_sanityAsset)
  const entries = Object.entries(fields).map(([name, inner]) => [name, withAssets(inner, directory)])
  if (file === undefined || !existsSync(join(directory, file))) return Object.fromEntries(entries)
  return {...Object.fromEntries(entries), asset: {_type: 'reference', _ref: assetIdOf(join(directory, file))}}
}

export function isAssetId(id: string): boolean {
  return /^image-[0-9a-f]{40}-\d+x\d+-\w+$/.test(id)
}
