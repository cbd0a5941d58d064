import {html} from '../html.ts'
import type {View} from '../parts/layout.ts'

/** Nothing is published at this address. The same page whether something was ever there, is a draft, or never was. */
export function notFoundPage(): View {
  return trouble('There is no page here', 'It may have moved, or the address may be mistyped.')
}

/** Our own fault. */
export function brokenPage(): View {
  return trouble(
    'This page does not work',
    'Something went wrong on our side, and we have been told. Please try again later.',
  )
}

/** The content cannot be reached at the moment; pages read a short while ago still work. */
export function unreachablePage(): View {
  return trouble(
    'We cannot show this page right now',
    'Our archive does not answer at the moment. Please try again in a minute.',
  )
}

function trouble(title: string, advice: string): View {
  return {
    title,
    main: html`<div class="sheet"><h1>${title}</h1><p>${advice}</p><p><a href="/">To the front page</a></p></div>`,
  }
}
