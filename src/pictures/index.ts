/**
 * What an image says besides the picture: where and when it was made, with which device, by whom, what it looked like
 * before it was cropped. A photograph from a source can give the source away, so none of it is stored: it is taken out of
 * the bytes on upload, without encoding the picture anew; in the browser by the Studio, and by the embedded lake again.
 *
 * @module
 */
import type {Cleaned} from './bytes.ts'
import {cleanGif} from './gif.ts'
import {cleanJpeg} from './jpeg.ts'
import {cleanPng} from './png.ts'
import {cleanSvg} from './svg.ts'
import {cleanWebp} from './webp.ts'

/**
 * How each format is cleaned; to add a format, add a row and a test. AVIF, HEIF
 * and TIFF are not here, so they are refused: they carry EXIF in a form that is not taken out here.
 */
export const cleaners: Readonly<Record<string, (bytes: Uint8Array) => Cleaned>> = {
  gif: cleanGif,
  jpg: cleanJpeg,
  png: cleanPng,
  svg: cleanSvg,
  webp: cleanWebp,
}
