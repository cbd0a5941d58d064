/** As much of Astro's context of an endpoint, or of `Astro` in a page, as is used. @public */
export interface AstroContext {
  readonly request: Request
  readonly cookies: {
    get(name: string): {readonly value: string} | undefined
    set(name: string, value: string, options: AstroCookieOptions): void
    delete(name: string, options: {path: string}): void
  }
}

/** How a cookie is set, as Astro's own `cookies.set` takes it: `{httpOnly: true, secure: true}`. @public */
export type AstroCookieOptions = {
  readonly httpOnly: boolean
  readonly path: string
  readonly secure: boolean
  readonly sameSite: 'none' | 'lax'
  readonly partitioned: boolean
  readonly maxAge: number
}
