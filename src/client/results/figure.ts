import type * as z from 'zod/mini'
import type {figure} from '../../queries/figure.ts'
import type {Figure} from './bodyTypes.ts'

type Row = z.output<typeof figure>

/**
 * A picture as it may be shown: what an editor cropped away stays away. Without an asset, or its dimensions, there is
 * none.
 *
 * @internal
 */
export function toFigure(row: Row | null): Figure | null {
  if (!row?.asset) return null
  const {alt, caption, credit, hotspot, crop} = row
  const {url, width, height, lqip} = row.asset
  if (!width || !height) return null
  const visible = {
    left: Math.round((crop?.left ?? 0) * width),
    top: Math.round((crop?.top ?? 0) * height),
    width: Math.round((1 - (crop?.left ?? 0) - (crop?.right ?? 0)) * width),
    height: Math.round((1 - (crop?.top ?? 0) - (crop?.bottom ?? 0)) * height),
  }
  const cropped = visible.width !== width || visible.height !== height
  const seen = {
    x: visible.left / width,
    y: visible.top / height,
    width: visible.width / width,
    height: visible.height / height,
  }
  return {
    url: cropped ? `${url}?rect=${visible.left},${visible.top},${visible.width},${visible.height}` : url,
    width: visible.width,
    height: visible.height,
    alt,
    caption,
    credit,
    hotspot: hotspot && {
      x: (hotspot.x - seen.x) / seen.width,
      y: (hotspot.y - seen.y) / seen.height,
      width: hotspot.width / seen.width,
      height: hotspot.height / seen.height,
    },
    // The preview shows all of the picture, so it goes with all of it only.
    lqip: cropped ? null : lqip,
  }
}
