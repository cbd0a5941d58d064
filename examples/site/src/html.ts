import {html as template} from 'hono/html'
import type {HtmlEscapedString} from 'hono/utils/html'

/** Markup that is safe to put into a page: made by `html`, or by something that escapes as strictly. */
export type Html = HtmlEscapedString

type Child = Html | string | number | false | null | undefined | readonly Child[]

/**
 * ```ts
 * html`<h1>${'<script>'}</h1>`   // <h1>&lt;script&gt;</h1>
 * ```
 * Hono's template, narrowed on both ends: a hole takes text, markup or a list of them (never an object that says of
 * itself that it is escaped), and the result is never a promise, since pages fetch first and render afterwards.
 */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  const rendered = template(strings, ...children)
  if (rendered instanceof Promise) throw new TypeError('a page part may not wait: fetch first, render afterwards')
  return rendered
}

export {raw} from 'hono/html'
