/** The oldest Node that has `node:sqlite` unasked. Package.json's `engines` says the same, and npm only warns. */
const needed = [22, 13] as const

/**
 * ```ts
 * tooOld('v20.20.2') // 'The command needs Node 22.13 or newer, and this is Node 20.20.2. …'
 * tooOld('v24.21.0') // undefined
 * ```
 */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined
  return `The command needs Node ${needed.join('.')} or newer, and this is Node ${version.replace(/^v/, '')}. What a site imports works on 20 too.`
}
