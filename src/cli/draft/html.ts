import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {oneLine, withHeadline} from './plainText.ts'
import type {SourceText} from './source.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const passedOver = new Set(
  'script style nav header footer aside form figure figcaption template noscript iframe button svg head'.split(' '),
)
const paragraphs = new Set('p li blockquote h2 h3 h4 td dd dt pre'.split(' '))

/** HTML: its paragraphs, the headline from its `h1` or title, address and language where it says them. */
export function html(text: string): SourceText {
  const document = parse(text)
  const all = [...elementsIn(document.childNodes)]
  const main =
    all.find(({tagName}) => tagName === 'article') ??
    all.find(({tagName}) => tagName === 'main') ??
    all.find(({tagName}) => tagName === 'body')
  const found = main === undefined ? [] : textsIn(main)
  const headline = first(all, 'h1') ?? meta(all, 'og:title') ?? first(all, 'title')
  const url = all.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical')
  const language = attribute(
    all.find(({tagName}) => tagName === 'html'),
    'lang',
  )
  const outlet = meta(all, 'og:site_name')
  const address = url && attribute(url, 'href')
  return {
    ...(headline === undefined ? withHeadline(found) : {headline, paragraphs: found}),
    ...(outlet !== undefined && {outlet}),
    ...(address?.startsWith('https:') && {url: address}),
    ...(language && {language}),
  }
}

/** In the order of the document, without recursion: whoever wrote it decides how deep it is. */
function* elementsIn(roots: readonly Node[]): Generator<Element> {
  const open: Node[] = roots.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (const child of node.childNodes.toReversed()) open.push(child)
  }
}

function textsIn(root: Element): string[] {
  const texts: string[] = []
  const open: Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node) || passedOver.has(node.tagName)) continue
    if (paragraphs.has(node.tagName) || isLeaf(node)) texts.push(textOf(node))
    else for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return texts.filter((text) => text !== '')
}

/** A `div` that holds text and no paragraph. */
function isLeaf(node: Element): boolean {
  return (
    node.tagName === 'div' &&
    node.childNodes.some((child) => child.nodeName === '#text' && 'value' in child && child.value.trim() !== '')
  )
}

function textOf(root: Element): string {
  let text = ''
  const open: Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value
    if (!('tagName' in node) || passedOver.has(node.tagName)) continue
    if (node.tagName === 'br') text += ' '
    for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return oneLine(text)
}

function first(all: readonly Element[], tag: string): string | undefined {
  const element = all.find(({tagName}) => tagName === tag)
  return element && (textOf(element) || undefined)
}

function meta(all: readonly Element[], property: string): string | undefined {
  return attribute(
    all.find((each) => each.tagName === 'meta' && attribute(each, 'property') === property),
    'content',
  )
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value
}
