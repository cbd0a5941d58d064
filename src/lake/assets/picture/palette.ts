/** A colour that stands for a picture, as the hosted lake describes it. */
export type Swatch = {
  readonly _type: 'sanity.imagePaletteSwatch'
  readonly background: string
  readonly foreground: string
  readonly title: string
  readonly population: number
}

type Colour = {
  readonly rgb: readonly [number, number, number]
  readonly count: number
  readonly saturation: number
  readonly lightness: number
}

/**
 * What each swatch looks for: saturation and lightness from, best at, and to; the targets of Android's Palette
 * (https://developer.android.com/reference/androidx/palette/graphics/Target).
 */
const targets = {
  vibrant: {saturation: [0.35, 1, 1], lightness: [0.3, 0.5, 0.7]},
  lightVibrant: {saturation: [0.35, 1, 1], lightness: [0.55, 0.74, 1]},
  darkVibrant: {saturation: [0.35, 1, 1], lightness: [0, 0.26, 0.45]},
  muted: {saturation: [0, 0.3, 0.4], lightness: [0.3, 0.5, 0.7]},
  lightMuted: {saturation: [0, 0.3, 0.4], lightness: [0.55, 0.74, 1]},
  darkMuted: {saturation: [0, 0.3, 0.4], lightness: [0, 0.26, 0.45]},
} as const

/** The palette of a picture's pixels, four bytes each. Swatches that nothing in it comes near to are left out. */
export function paletteOf(rgba: Uint8Array): {readonly [name: string]: Swatch | 'sanity.imagePalette'} {
  const colours = coloursIn(rgba)
  const all = colours.reduce((sum, {count}) => sum + count, 0)
  const [most] = colours
  const found = Object.entries(targets).flatMap(([name, target]) => {
    const [best] = colours
      .filter((colour) => isNear(colour.saturation, target.saturation) && isNear(colour.lightness, target.lightness))
      .map((colour) => ({colour, score: scoreOf(colour, target, all)}))
      .sort((left, right) => right.score - left.score)
    return best ? [[name, swatchOf(best.colour, all)] as const] : []
  })
  return {
    _type: 'sanity.imagePalette',
    ...(most && {dominant: swatchOf(most, all)}),
    ...Object.fromEntries(found),
  }
}

type Range = readonly [from: number, best: number, to: number]
type Target = {readonly saturation: Range; readonly lightness: Range}

const isNear = (value: number, [from, , to]: Range) => value >= from && value <= to

function scoreOf({saturation, lightness, count}: Colour, target: Target, all: number): number {
  const close = (value: number, [, best]: Range) => 1 - Math.abs(value - best)
  return 0.24 * close(saturation, target.saturation) + 0.52 * close(lightness, target.lightness) + 0.24 * (count / all)
}

/** Colours that differ by less than a sixteenth of each part are one; the most frequent first. What is see-through counts for nothing. */
function coloursIn(rgba: Uint8Array): Colour[] {
  const sums = new Map<number, [red: number, green: number, blue: number, count: number]>()
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4)
    if (alpha < 125) continue
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const sum = sums.get(key)
    if (!sum) sums.set(key, [red, green, blue, 1])
    else {
      sum[0] += red
      sum[1] += green
      sum[2] += blue
      sum[3] += 1
    }
  }
  return [...sums.values()]
    .map(([red, green, blue, count]) => colourOf([red / count, green / count, blue / count], count))
    .sort((left, right) => right.count - left.count)
}

function colourOf(rgb: Colour['rgb'], count: number): Colour {
  const [high, low] = [Math.max(...rgb) / 255, Math.min(...rgb) / 255]
  const lightness = (high + low) / 2
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1))
  return {rgb, count, saturation, lightness}
}

function swatchOf({rgb, count}: Colour, all: number): Swatch {
  const [red, green, blue] = rgb
  // Whichever of black and white is read more easily: https://www.w3.org/TR/AERT/#color-contrast
  const isLight = (red * 299 + green * 587 + blue * 114) / 1000 >= 150
  const title = isLight ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`,
    foreground: title,
    title,
    population: Math.round((count / all) * 10_000) / 100,
  }
}
