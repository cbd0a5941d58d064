import type {Figure} from 'sourceline'
import {type Html, html} from '../html.ts'
import {safeImageUrl} from './safeLink.ts'

const widths = [480, 800, 1200, 1600]

/** A picture with its caption and credit. Width and height are in the markup, so that the text below it never moves. */
export function figure(picture: Figure, {first = false} = {}): Html | null {
  const image = imageElement(picture, {sizes: '(min-width: 42rem) 38rem, 100vw', first})
  if (image === null) return null
  const {caption, credit} = picture
  return html`<figure class="figure">
    ${image}
    ${
      (caption ?? credit) !== null &&
      html`<figcaption>
        ${caption !== null && html`<span>${caption}</span>`}
        ${credit !== null && html`<span class="credit">${credit}</span>`}
      </figcaption>`
    }
  </figure>`
}

/** The picture alone. `first`: it is in sight when the page opens, so it is fetched at once. */
export function imageElement(picture: Figure, {sizes, first = false}: {sizes: string; first?: boolean}): Html | null {
  const source = safeImageUrl(picture.url)
  if (source === undefined) return null
  const candidates = widths
    .filter((width) => width < picture.width)
    .map((width) => `${atWidth(source, width)} ${width}w`)
    .concat(`${source} ${picture.width}w`)
  return html`<img
    src="${source}"
    srcset="${candidates.join(', ')}"
    sizes="${sizes}"
    width="${picture.width}"
    height="${picture.height}"
    alt="${picture.alt}"
    class="${focus(picture)}"
    loading="${first ? 'eager' : 'lazy'}"
    ${first && html`fetchpriority="high"`}
    decoding="async"
  />`
}

function atWidth(source: string, width: number): string {
  const url = new URL(source)
  url.searchParams.set('w', String(width))
  url.searchParams.set('fit', 'max')
  url.searchParams.set('auto', 'format')
  return url.href
}

const third = (position: number, names: readonly [string, string, string]) =>
  position < 1 / 3 ? names[0] : position > 2 / 3 ? names[2] : names[1]

/** Where a crop keeps its centre, in thirds: the site's security policy allows no inline style to say it finer. */
function focus({hotspot}: Figure): string {
  if (hotspot === null) return ''
  return `at-${third(hotspot.x, ['left', 'centre', 'right'])} at-${third(hotspot.y, ['top', 'middle', 'bottom'])}`
}
