import sharp from 'sharp'

/** Twelve squares of a hundred pixels, four beside each other, each in a colour of its own: a picture that says where each part of it went. */
export const colours = [
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#ff00ff',
  '#00ffff',
  '#800000',
  '#008000',
  '#000080',
  '#808000',
  '#800080',
  '#008080',
] as const

export const size = {width: 400, height: 300}

function rgbOf(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return [red, green, blue]
}

export async function squares(scale = 1): Promise<Buffer> {
  const [width, height] = [size.width * scale, size.height * scale]
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const square = Math.floor(y / (100 * scale)) * 4 + Math.floor(x / (100 * scale))
      pixels.set(rgbOf(colours[square] ?? '#000000'), (y * width + x) * 3)
    }
  }
  return sharp(pixels, {raw: {width, height, channels: 3}})
    .png()
    .toBuffer()
}

/** A picture that came back, in pixels. */
export async function seen(bytes: ArrayBuffer) {
  const {data, info} = await sharp(Buffer.from(bytes)).ensureAlpha().raw().toBuffer({resolveWithObject: true})
  const {format} = await sharp(Buffer.from(bytes)).metadata()
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)]
  return {
    width: info.width,
    height: info.height,
    format,
    at,
    square: (x: number, y: number) => nearest(at(x, y)),
    has: (colour: string) => hasColour(data, colour),
  }
}

/** Which square a pixel is of: its number, or what else it is. */
function nearest([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[]): number | 'transparent' | 'other' {
  if (alpha < 10) return 'transparent'
  const distances = colours.map((colour) => {
    const [r, g, b] = rgbOf(colour)
    return Math.hypot(red - r, green - g, blue - b)
  })
  const least = Math.min(...distances)
  return least < 40 ? distances.indexOf(least) : 'other'
}

function hasColour(data: Uint8Array, colour: string): boolean {
  const [r, g, b] = rgbOf(colour)
  for (let at = 0; at < data.length; at += 4) {
    if (Math.hypot((data[at] ?? 0) - r, (data[at + 1] ?? 0) - g, (data[at + 2] ?? 0) - b) < 30) return true
  }
  return false
}
