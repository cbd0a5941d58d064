import {createElement, Fragment, type ReactNode} from 'react'
import {bodyNodes, type ProseOptions} from '../prose/bodyNodes.ts'
import type {Attributes, Node} from '../prose/node.ts'
import type {AnyOwn, OwnBlocks, OwnItem, OwnMarks, WithBody} from '../prose/own.ts'

/** `{article, claimHref: ({id}) => '/claims/' + id, blocks: {youtube: ({video}) => …}}`. @public */
export type ArticleBodyProps<Article extends WithBody = WithBody> = ProseOptions & {
  readonly article: Article
  /** Elements for blocks of a newsroom's own, by name; without one, a block is left out. */
  readonly blocks?: OwnBlocks<Article, ReactNode>
  /** Elements around the words of annotations of its own, by name; without one, the words stand by themselves. */
  readonly marks?: OwnMarks<Article, ReactNode>
}

/**
 * ```tsx
 * <ArticleBody article={article} blocks={{youtube: ({video}) => <Video id={video} />}} />
 * ```
 *
 * The same markup as `articleHtml` of `sourceline/html`, without any state: it needs no `'use client'`.
 *
 * @public
 */
export function ArticleBody<Article extends WithBody>(props: ArticleBodyProps<Article>): ReactNode
export function ArticleBody({
  article,
  blocks = {},
  marks = {},
  ...options
}: ProseOptions & AnyOwn<ReactNode> & {readonly article: WithBody}): ReactNode {
  return bodyNodes(article, options).map((node, index) => elementOf(node, index, {blocks, marks}))
}

type Own = Required<AnyOwn<ReactNode>>

function elementOf(node: Node<OwnItem>, index: number, own: Own): ReactNode {
  if (typeof node === 'string') return node
  const key = node.key || index
  if ('own' in node) return createElement(Fragment, {key}, own.blocks[node.own._type]?.(node.own))
  const children = node.children.map((child, at) => elementOf(child, at, own))
  if ('mark' in node) {
    return createElement(Fragment, {key}, own.marks[node.mark._type]?.(node.mark, children) ?? children)
  }
  return createElement(node.tag, {key, ...propsOf(node.attributes)}, ...children)
}

/** Where React's name of an attribute is another. */
const names: Readonly<Record<string, string>> = {class: 'className', srcset: 'srcSet', popovertarget: 'popoverTarget'}

function propsOf(attributes: Attributes): Record<string, string | number | undefined> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [names[name] ?? name, value]))
}
