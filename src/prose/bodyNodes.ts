import {
  buildMarksTree,
  isPortableTextToolkitList,
  isPortableTextToolkitSpan,
  isPortableTextToolkitTextNode,
  nestLists,
} from '@portabletext/toolkit'
import type {FigureBlock, TextBlock} from '../client/results/bodyTypes.ts'
import {type ImageAttributesOptions, imageAttributes} from '../images/imageAttributes.ts'
import {type Card, cardNode, noteNode, type ToldClaim, withNotes} from './claimCards.ts'
import {element, type Node} from './node.ts'
import type {OwnItem, WithBody} from './own.ts'
import {safeHref} from './safeHref.ts'
import {english, type ProseWords} from './words.ts'

/** `{prefix: 'story-1', claimHref: ({id}) => '/claims/' + id, images: {sizes: '40rem'}}`. @public */
export type ProseOptions = {
  /** Before the number of a card, in its id: another one for each article on a page. */
  readonly prefix?: string
  /** Where the page of a claim is; without it, cards link nowhere. */
  readonly claimHref?: (claim: ToldClaim) => string
  /** How wide pictures are shown, and in which sizes they are offered. */
  readonly images?: ImageAttributesOptions
  readonly words?: Partial<ProseWords>
}

/** The text of an article and the cards of its marked sentences, as markup of no kind yet. @internal */
export function bodyNodes(article: WithBody, options: ProseOptions = {}): readonly Node<OwnItem>[] {
  const {prefix = 'claim', claimHref} = options
  const words = {...english, ...options.words}
  const cards: Card[] = []
  const items = article.body.map((item) => {
    if (!isText(item)) return item
    const noted = withNotes(asPublished(item), article, prefix, cards.length)
    cards.push(...noted.cards)
    return noted.block
  })
  const nodes = nestLists(items, 'html').map((item) => nodeOf(item, {options, words}))
  return [...nodes, ...cards.map((card) => cardNode<OwnItem>(card, article, words, claimHref))]
}

type Setting = {readonly options: ProseOptions; readonly words: ProseWords}

function isText(item: {readonly _type: string}): item is TextBlock {
  return item._type === 'block'
}

/** Of a draft, a paragraph that is in no list says so with `null`. */
function asPublished({style, listItem, ...block}: TextBlock): TextBlock {
  return {...block, style: style ?? 'normal', ...(listItem && {listItem})}
}

const styles: Readonly<Record<string, string>> = {
  normal: 'p',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  h6: 'h6',
  blockquote: 'blockquote',
}

function nodeOf(item: object, setting: Setting): Node<OwnItem> {
  const {_type, _key, style}: {_type?: string; _key?: string; style?: string} = item
  const key = _key ?? ''
  if (isPortableTextToolkitList(Object(item))) {
    const {listItem, children}: {listItem: string; children: object[]} = Object(item)
    return element(
      listItem === 'number' ? 'ol' : 'ul',
      {},
      children.map((child) => nodeOf(child, setting)),
      key,
    )
  }
  if (_type === 'figure')
    return 'url' in item && item.url === null ? '' : figureNode(Object(item), setting.options.images)
  if (_type !== 'block') return {own: Object(item), key}
  const children = buildMarksTree(Object(item)).map((span) => spanNode(span, setting))
  const isListed = 'listItem' in item
  const tag = isListed ? 'li' : (styles[style ?? 'normal'] ?? 'p')
  return element(tag, isListed || tag !== 'p' || style === 'normal' ? {} : {class: style}, children, key)
}

function spanNode(span: object, setting: Setting): Node<OwnItem> {
  if (isPortableTextToolkitTextNode(Object(span))) {
    const {text}: {text: string} = Object(span)
    return text === '\n' ? element('br', {}, []) : text
  }
  if (!isPortableTextToolkitSpan(Object(span))) {
    const {_type, card}: {_type?: string; card?: Card} = span
    return _type === 'sourceNote' && card ? noteNode(card, setting.words) : ''
  }
  const {markType, markDef, children}: {markType: string; markDef?: OwnItem & {href?: unknown}; children: object[]} =
    Object(span)
  const inner = children.map((child) => spanNode(child, setting))
  if (markType === 'em' || markType === 'strong') return element(markType, {}, inner)
  if (markDef === undefined) return element('span', {class: markType}, inner)
  if (markType === 'claimMark') return element('span', {class: 'claim'}, inner)
  if (markType !== 'link') return {mark: markDef, children: inner, key: markDef._key}
  const href = safeHref(markDef.href)
  return element(href === undefined ? 'span' : 'a', {href}, inner)
}

function figureNode(figure: FigureBlock, options: ImageAttributesOptions | undefined): Node<OwnItem> {
  const {caption, credit, _key} = figure
  const told = [
    ...(caption === null ? [] : [element<OwnItem>('span', {class: 'caption'}, [caption])]),
    ...(credit === null ? [] : [element<OwnItem>('span', {class: 'credit'}, [credit])]),
  ]
  const image = element<OwnItem>('img', {...imageAttributes(figure, options), loading: 'lazy', decoding: 'async'}, [])
  return element('figure', {}, told.length === 0 ? [image] : [image, element('figcaption', {}, told)], _key)
}
