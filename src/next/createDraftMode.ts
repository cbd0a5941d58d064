import {admitted, usable} from '../preview/mode/admitted.ts'
import {keptInFrame, notAdmitted, notInDraftMode, redirectTo} from '../preview/mode/answers.ts'
import {draftChanges} from '../preview/mode/draftChanges.ts'
import type {DraftClient} from '../preview/mode/draftClient.ts'

/** As much of `next/headers` as is used. @public */
export type NextHeaders = {
  readonly draftMode: () => Promise<{readonly isEnabled: boolean; enable(): void; disable(): void}>
  readonly cookies: () => Promise<{
    get(name: string): {readonly value: string} | undefined
    set(cookie: NextCookie): unknown
    delete(name: string): unknown
  }>
}

/** `{name, value, httpOnly: true, path: "/", secure: true, sameSite: "none", partitioned: true}`. @public */
export type NextCookie = {
  readonly name: string
  readonly value: string
  readonly httpOnly: true
  readonly path: '/'
  readonly secure: boolean
  readonly sameSite: 'none' | 'lax'
  readonly partitioned: boolean
}

/** `{client: client.withConfig({token: process.env.SANITY_READ_TOKEN}), draftMode, cookies}`. @public */
export type DraftModeOptions = NextHeaders & {
  /** With a token that may read drafts. */
  readonly client: DraftClient
}

/** Route handlers, and what a page asks. @public */
export interface NextDraftMode {
  /** `GET` of the route that Presentation opens: lets in whoever comes from a Studio that is signed in. */
  enable(request: Request): Promise<Response>
  /** `GET` of the route that leads back to what readers see. */
  disable(): Promise<Response>
  /** `GET` of the route that tells a browser in draft mode that something was edited. */
  changes(): Promise<Response>
  /** What to read by, in draft mode; `undefined` for readers. */
  perspective(): Promise<string[] | undefined>
}

const DRAFT_COOKIE = '__prerender_bypass'
const PERSPECTIVE_COOKIE = 'sanity-preview-perspective'

/**
 * [Draft mode](https://nextjs.org/docs/app/guides/draft-mode) for pages of a newsroom, entered from the Studio's Presentation.
 *
 * ```ts
 * // src/content/drafts.ts
 * import {cookies, draftMode} from 'next/headers'
 * export const drafts = createDraftMode({client: client.withConfig({token}), draftMode, cookies})
 *
 * // src/app/api/draft-mode/enable/route.ts
 * export const GET = drafts.enable
 *
 * // a page
 * const perspective = await drafts.perspective()
 * const newsroom = perspective ? createPreview({client, token, perspective, stega: {studioUrl}}) : createNewsroom({client})
 * ```
 *
 * @public
 */
export function createDraftMode({client, draftMode, cookies}: DraftModeOptions): NextDraftMode {
  return {
    async enable(request) {
      const found = await admitted(client, request.url)
      if (!found) return notAdmitted()
      const mode = await draftMode()
      mode.enable()
      const jar = await cookies()
      const how = {...keptInFrame(request), httpOnly: true, path: '/'} as const
      jar.set({...how, name: DRAFT_COOKIE, value: jar.get(DRAFT_COOKIE)?.value ?? ''})
      jar.set({...how, name: PERSPECTIVE_COOKIE, value: found.perspective})
      return redirectTo(found.path, 307)
    },
    async disable() {
      const [mode, jar] = await Promise.all([draftMode(), cookies()])
      mode.disable()
      jar.delete(PERSPECTIVE_COOKIE)
      return redirectTo('/', 307)
    },
    async changes() {
      const {isEnabled} = await draftMode()
      return isEnabled ? draftChanges(client) : notInDraftMode()
    },
    async perspective() {
      const {isEnabled} = await draftMode()
      if (!isEnabled) return undefined
      const jar = await cookies()
      return usable(jar.get(PERSPECTIVE_COOKIE)?.value).split(',')
    },
  }
}
