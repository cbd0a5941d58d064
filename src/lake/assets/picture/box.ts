/** Pixels. */
export type Size = {readonly width: number; readonly height: number}
/** A part of a picture. */
export type Box = Size & {readonly left: number; readonly top: number}

/** What two parts have in common; undefined where that is nothing. */
export function common(one: Box, other: Box): Box | undefined {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)]
  const width = Math.min(one.left + one.width, other.left + other.width) - left
  const height = Math.min(one.top + one.height, other.top + other.height) - top
  return width > 0 && height > 0 ? {left, top, width, height} : undefined
}
