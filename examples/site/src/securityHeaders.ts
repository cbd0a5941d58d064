import type {MiddlewareHandler} from 'hono'
import {imageOrigin, type SiteConfig} from './config.ts'

/**
 * Nothing inline, nothing from elsewhere but pictures from the lake: even if a content field ever reached a page
 * unescaped, the browser would not run it.
 */
export function securityHeaders(config: Pick<SiteConfig, 'apiHost'>): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    `img-src 'self' ${imageOrigin(config)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return async (context, next) => {
    await next()
    context.header('content-security-policy', policy)
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'strict-origin-when-cross-origin')
  }
}
