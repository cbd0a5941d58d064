import type {Sharp, SharpOptions} from 'sharp'

/** The library that reads and writes pictures. It is for those who want it: a lake without it serves them as they are stored. */
export type Library = (bytes: Uint8Array, options?: SharpOptions) => Sharp

/** Far more than any camera, and less than what fills a machine's memory when it is unpacked. */
export const mostPixels = 128_000_000

let loaded: Promise<Library | undefined> | undefined

/** Undefined where it is not installed, which is said once. */
export function pictureLibrary(): Promise<Library | undefined> {
  loaded ??= import('sharp').then(
    ({default: sharp}) => {
      sharp.cache({memory: 32, items: 50, files: 0})
      return (bytes, options) => sharp(bytes, {limitInputPixels: mostPixels, ...options})
    },
    () => {
      console.warn(
        'Pictures are served in the size they were uploaded in, whatever their address asks for: npm install sharp',
      )
      return undefined
    },
  )
  return loaded
}
