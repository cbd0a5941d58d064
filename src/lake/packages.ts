import {LakeStartError} from './errors.ts'

/** What a lake is made with and a site that only reads does not install, each with the release it was made with. */
export const lakePackages = {
  'groq-js': '2',
  hono: '4',
  '@hono/node-server': '2',
  ws: '8',
  'image-size': '2',
} as const

/** `npm install --save-dev groq-js@2 hono@4 …` */
export const installLine = `npm install --save-dev ${Object.entries(lakePackages)
  .map(([name, release]) => `${name}@${release}`)
  .join(' ')}`

/**
 * Whether a module could not be loaded because of a package of the lake that is not there.
 *
 * @throws LakeStartError with what to install; anything else as it is
 */
export function toldWhatToInstall(error: unknown): never {
  const {code, message}: {code?: unknown; message?: unknown} = Object(error)
  const isOurs = Object.keys(lakePackages).some((name) => String(message).includes(`'${name}'`))
  if (code !== 'ERR_MODULE_NOT_FOUND' || !isOurs) throw error
  throw new LakeStartError(
    'packages-missing',
    `The embedded lake takes packages that are not installed here, since a site that only reads needs none of them: ${installLine}`,
    error,
  )
}
