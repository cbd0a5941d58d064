import {type PortableTextComponents, toHTML} from '@portabletext/to-html'
import type {FigureBlock} from 'sourceline'
import {type Html, html, raw} from '../html.ts'
import {figure} from './figure.ts'
import {safeHref} from './safeLink.ts'
import type {SourceNote, withSourceNotes} from './sourceNotes.ts'

/** The text of an article: Portable Text with each marked sentence and its note. Whatever is unknown shows its words. */
export function bodyText(body: ReturnType<typeof withSourceNotes>['body']): Html {
  return raw(toHTML([...body], {components, onMissingComponent: false}))
}

// The renderer hands over its children as markup that it has escaped itself; everything else is escaped here.
const inner = (children: string | undefined) => raw(children ?? '')
const words = ({children}: {children?: string}) => children ?? ''

const components: PortableTextComponents = {
  types: {
    figure: ({value}: {value: FigureBlock}) => String(figure(value) ?? ''),
    sourceNote: ({value}: {value: SourceNote}) => String(sourceNote(value)),
  },
  marks: {
    claimMark: ({value, children}: {value?: {card?: string}; children?: string}) =>
      value?.card === undefined
        ? words({children: children ?? ''})
        : String(html`<span class="marked" data-card="${value.card}">${inner(children)}</span>`),
    link: ({value, children}: {value?: {href?: string}; children?: string}) => {
      const href = safeHref(value?.href)
      return href === undefined
        ? words({children: children ?? ''})
        : String(html`<a href="${href}">${inner(children)}</a>`)
    },
  },
  unknownType: () => '',
  unknownMark: words,
}

/** A footnote number that leads to the sourcing box; `assets/site.js` makes it open the card instead. */
function sourceNote({card, numbers}: SourceNote): Html {
  // The word joiner keeps the number on the line of the word it belongs to.
  return html`&#8288;<a class="note" href="#source-${numbers[0]}" data-card="${card}" aria-describedby="${card}-status"
    ><span class="unseen">Who says so? Source </span>${numbers.toSorted((one, other) => one - other).join(', ')}</a
  >`
}
