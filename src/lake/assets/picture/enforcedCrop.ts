import type {Viewer} from '../../access/viewer.ts'
import {isPublishedId} from '../../ids.ts'
import {isObject} from '../../json.ts'
import type {DatasetReader} from '../../store/dataset.ts'
import {type Box, common, type Size} from './box.ts'

/**
 * The parts of a picture that editors show, where they show it cropped only: what was cropped away is a face, or the head of a document.
 * Undefined where all of it may be seen: it is shown uncropped somewhere, or not at all. What is published decides; of what is shown in
 * nothing that is published, drafts and releases.
 */
export function croppedTo(dataset: DatasetReader, assetId: string, size: Size): readonly Box[] | undefined {
  const users = [...dataset.referrers(assetId)].flatMap((id) => dataset.get(id) ?? [])
  const published = users.filter(({_id}) => isPublishedId(_id))
  const crops = (published.length > 0 ? published : users).flatMap((document) => cropsIn(document, assetId))
  const boxes = crops.map((crop) => boxOf(crop, size))
  return boxes.length === 0 || boxes.includes(undefined) ? undefined : boxes.filter((box) => box !== undefined)
}

/** What of a wanted part may be seen: as much of it as is in the part shown that has most of it. Undefined where that is nothing. */
export function seenOf(parts: readonly Box[], wanted: Box | undefined): Box | undefined {
  const areas = parts.flatMap((part) => (wanted ? (common(part, wanted) ?? []) : part))
  const area = ({width, height}: Size) => width * height
  return areas.sort((left, right) => area(right) - area(left))[0]
}

/** Whether a viewer may see no more of a picture than what editors show. */
export const isHeldToCrops = ({kind}: Viewer) => kind === 'anonymous'

/** Each use of an asset in a document, with its crop; null where it has none. */
function cropsIn(value: unknown, assetId: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => cropsIn(item, assetId))
  if (!isObject(value)) return []
  if (value._ref === assetId) return [null]
  const {asset} = value
  if (isObject(asset) && asset._ref === assetId) return [value.crop ?? null]
  return Object.values(value).flatMap((member) => cropsIn(member, assetId))
}

/** `{left: 0.25, right: 0, top: 0, bottom: 0.5}`: how much of each side is away. Undefined where nothing is. */
function boxOf(crop: unknown, {width, height}: Size): Box | undefined {
  if (!isObject(crop)) return undefined
  const away = (side: string) => {
    const part = crop[side]
    return typeof part === 'number' && part > 0 && part < 1 ? part : 0
  }
  const [left, right, top, bottom] = [away('left'), away('right'), away('top'), away('bottom')]
  if (left + right + top + bottom === 0 || left + right >= 1 || top + bottom >= 1) return undefined
  // Inwards: a row of pixels of what is away is too much.
  const [fromX, fromY] = [Math.ceil(left * width), Math.ceil(top * height)]
  const [toX, toY] = [Math.floor((1 - right) * width), Math.floor((1 - bottom) * height)]
  return {left: fromX, top: fromY, width: Math.max(1, toX - fromX), height: Math.max(1, toY - fromY)}
}
