import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {apiVersion} from '../../references/apiVersion.ts'
import {type DraftClient, tokenOf} from './draftClient.ts'

/** Who may see drafts, sent to which page of the site, and as of which perspective: `drafts`, or `rSpring,drafts`. @internal */
export type Admitted = {readonly path: string; readonly perspective: string}

/**
 * Whether an address was made by a Studio that is signed in: Presentation puts a secret into it, which is in the dataset for an hour.
 *
 * ```ts
 * await admitted(client, 'https://site.example/api/draft-mode/enable?sanity-preview-secret=…&sanity-preview-pathname=/articles/a')
 * // {path: '/articles/a', perspective: 'drafts'}
 * ```
 *
 * @internal
 */
export async function admitted(client: DraftClient, url: string): Promise<Admitted | undefined> {
  tokenOf(client)
  const {isValid, redirectTo = '/', studioPreviewPerspective} = await validatePreviewUrl(asTheirs(client), url)
  if (!isValid) return undefined
  return {path: pathOnly(redirectTo), perspective: usable(studioPreviewPerspective)}
}

/** A page of this site, whatever was asked: `//elsewhere.example` would be another. @internal */
export function pathOnly(path: string): string {
  return `/${path.replace(/^[/\\]+/, '')}`
}

/** What comes from outside is a list of names, or it is drafts. @internal */
export function usable(perspective: string | null | undefined): string {
  if (!perspective || !/^[A-Za-z0-9_-]+(,[A-Za-z0-9_-]+)*$/.test(perspective)) return 'drafts'
  return perspective === 'raw' || perspective === 'previewDrafts' ? 'drafts' : perspective
}

type Theirs = Parameters<typeof validatePreviewUrl>[0]

/** What a query gives is for whoever asks to say in their type; the client cannot know. */
function asTheirs(client: DraftClient): Theirs {
  return {
    config: () => ({token: tokenOf(client)}),
    withConfig: () =>
      asTheirs(client.withConfig({apiVersion, useCdn: false, perspective: 'raw', resultSourceMap: false})),
    fetch: <Result, Params>(query: string, params: Params, options: {tag?: string}) =>
      client.fetch(query, {...Object(params)}, options) as Promise<Result>,
  }
}
