/**
 * What an image says besides the picture: where and when it was made, with which device, by whom, what it looked like
 * before it was cropped. A photograph from a source can give the source away, so none of it is stored: it is taken out of
 * the bytes on upload, without encoding the picture anew.
 *
 * @module
 */
import type {Cleaned} from './bytes.ts'
import {cleanGif} from './gif.ts'
import {cleanJpeg} from './jpeg.ts'
import {cleanPng} from './png.ts'
import {cleanWebp} from './webp.ts'

const asItIs = (bytes: Uint8Array): Cleaned => ({bytes, orientation: 1})

/**
 * How each format is cleaned; to add a format, add a row and a test. An SVG is text that somebody wrote, and is kept as it is.
 * AVIF, HEIF and TIFF are not here, so they are refused: they carry EXIF in a form that this lake cannot take out.
 */
export const cleaners: Readonly<Record<string, (bytes: Uint8Array) => Cleaned>> = {
  gif: cleanGif,
  jpg: cleanJpeg,
  png: cleanPng,
  svg: asItIs,
  webp: cleanWebp,
}
