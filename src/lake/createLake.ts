import type {Lake} from './lake.ts'
import type {LakeOptions} from './options.ts'
import {toldWhatToInstall} from './packages.ts'

/**
 * ```ts
 * const lake = await createLake({documents: [{_id: 'a', _type: 'article', headline: 'Veto'}]})
 * await lake.client().fetch('*[_type == "article"].headline') // ['Veto']
 * ```
 * An embedded Content Lake: it speaks the hosted one's protocol, keeps its data in a directory or in memory, and needs
 * no account and no network. It takes packages that are installed beside Sourceline: `npm install --save-dev groq-js@2 hono@4
 * @hono/node-server@2 ws@8 image-size@2`.
 *
 * @throws LakeStartError where it cannot start; `packages-missing`, with the line that installs them
 * @public
 */
export async function createLake(options: LakeOptions = {}): Promise<Lake> {
  const {openLake} = await import('./lake.ts').catch(toldWhatToInstall)
  return openLake(options)
}
