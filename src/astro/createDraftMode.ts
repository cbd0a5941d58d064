import {admitted, usable} from '../preview/mode/admitted.ts'
import {keptInFrame, notAdmitted, notInDraftMode, redirectTo} from '../preview/mode/answers.ts'
import {draftChanges} from '../preview/mode/draftChanges.ts'
import {type DraftClient, tokenOf} from '../preview/mode/draftClient.ts'
import type {AstroContext} from './astroContext.ts'
import {DRAFT_COOKIE} from './draftCookie.ts'
import {HOURS, perspectiveOf, ticketFor} from './ticket.ts'

/** Endpoints, and what a page asks. @public */
export interface AstroDraftMode {
  /** `GET` of the endpoint that Presentation opens: lets in whoever comes from a Studio that is signed in. */
  enable(context: AstroContext): Promise<Response>
  /** `POST` of the endpoint that leads back to what readers see. */
  disable(context: AstroContext): Promise<Response>
  /** `GET` of the endpoint that tells a browser in draft mode that something was edited. */
  changes(context: AstroContext): Promise<Response>
  /** What to read by, in draft mode; `undefined` for readers. */
  perspective(context: AstroContext): Promise<string[] | undefined>
}

/**
 * Draft mode for pages that Astro makes when they are asked for, entered from the Studio's Presentation.
 *
 * ```ts
 * // src/drafts.ts
 * export const drafts = createDraftMode({client: client.withConfig({token})})
 *
 * // src/pages/api/draft-mode/enable.ts
 * export const prerender = false
 * export const GET = drafts.enable
 *
 * // a page
 * const perspective = await drafts.perspective(Astro)
 * const newsroom = perspective ? createPreview({client, token, perspective, stega: {studioUrl}}) : createNewsroom({client})
 * ```
 *
 * A browser in draft mode has a cookie for twelve hours that is signed with the token: a new token ends all of them.
 *
 * @public
 */
export function createDraftMode({client}: {readonly client: DraftClient}): AstroDraftMode {
  async function perspective({cookies}: AstroContext): Promise<string[] | undefined> {
    const ticket = cookies.get(DRAFT_COOKIE)?.value
    if (ticket === undefined) return undefined
    return (await perspectiveOf(ticket, tokenOf(client), Date.now()))?.split(',')
  }
  return {
    perspective,
    async enable({request, cookies}) {
      const found = await admitted(client, request.url)
      if (!found) return notAdmitted()
      const ticket = await ticketFor(usable(found.perspective), tokenOf(client), Date.now())
      cookies.set(DRAFT_COOKIE, ticket, {...keptInFrame(request), httpOnly: true, path: '/', maxAge: HOURS * 3600})
      return redirectTo(found.path, 303)
    },
    async disable({cookies}) {
      cookies.delete(DRAFT_COOKIE, {path: '/'})
      return redirectTo('/', 303)
    },
    async changes(context) {
      return (await perspective(context)) ? draftChanges(client) : notInDraftMode()
    },
  }
}
