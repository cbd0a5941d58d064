const ofId = /^(image|file)-([0-9a-f]{40}(?:-\d+x\d+)?)-([a-z0-9]{1,16})$/
const ofFile = /^([0-9a-f]{40}(?:-\d+x\d+)?)\.([a-z0-9]{1,16})$/

/**
 * ```ts
 * fileNameOf('image-642f…-800x600-jpg') // '642f…-800x600.jpg'
 * ```
 * Under which name an asset's bytes are kept and served; undefined for the id of anything else.
 */
export function fileNameOf(documentId: string): string | undefined {
  const [, , name, extension] = ofId.exec(documentId) ?? []
  return name === undefined ? undefined : `${name}.${extension}`
}

/** The other way: which document describes a file, or undefined for a name that no asset has. */
export function documentIdOf(kind: 'image' | 'file', fileName: string): string | undefined {
  const [, name, extension] = ofFile.exec(fileName) ?? []
  return name === undefined ? undefined : `${kind}-${name}-${extension}`
}
