import type {ReactNode} from 'react'
import type {Article, Body as Items, TextBlock} from '../content/shown.ts'
import {safeHref} from './addresses.ts'
import {numberOf, sentenceOf} from './marks.ts'
import {CaptionedPicture} from './Picture.tsx'

const tags = {normal: 'p', h2: 'h2', h3: 'h3', blockquote: 'blockquote'} as const

/** The text of an article: Portable Text with each marked sentence and its note. Whatever is unknown shows its words. */
export function Body({article}: {article: Article}) {
  return withLists(article.body).map(({list: List, items}) => {
    const children = items.map((item) => (
      <Item key={item._key} item={item} article={article} isListed={List !== undefined} />
    ))
    return List ? <List key={items[0]?._key}>{children}</List> : children
  })
}

/** Items of a list that follow one another, together; everything else by itself. */
function withLists(body: Items): {list: 'ul' | 'ol' | undefined; items: Items[number][]}[] {
  const groups: ReturnType<typeof withLists> = []
  for (const item of body) {
    const kind = item._type === 'block' ? item.listItem : undefined
    const list = kind ? (kind === 'number' ? 'ol' : 'ul') : undefined
    const last = groups.at(-1)
    if (list && last?.list === list) last.items.push(item)
    else groups.push({list, items: [item]})
  }
  return groups
}

function Item({item, article, isListed}: {item: Items[number]; article: Article; isListed: boolean}) {
  if (item._type === 'unknown') return null
  if (item._type === 'figure') return <CaptionedPicture picture={item} />
  const Tag = isListed ? 'li' : tags[item.style ?? 'normal']
  return (
    <Tag>
      {item.children.map((span, index) => (
        <Words key={span._key} block={item} index={index} article={article} />
      ))}
    </Tag>
  )
}

function Words({block, index, article}: {block: TextBlock; index: number; article: Article}) {
  const {children, markDefs} = block
  let words: ReactNode = children[index]?.text
  const notes: ReactNode[] = []
  for (const name of children[index]?.marks.toReversed() ?? []) {
    const mark = markDefs.find(({_key}) => _key === name)
    if (name === 'em') words = <em>{words}</em>
    if (name === 'strong') words = <strong>{words}</strong>
    if (mark?._type === 'link') {
      const href = safeHref(mark.href)
      if (href !== undefined) words = <a href={href}>{words}</a>
    }
    if (mark?._type === 'claimMark') {
      const sentence = sentenceOf(mark, block, article)
      if (sentence === undefined) continue
      words = <span className="marked">{words}</span>
      const isLast = children.findLastIndex(({marks}) => marks.includes(name)) === index
      if (isLast) {
        const numbers = sentence.claims.map((claim) => numberOf(claim, article))
        notes.push(<Note key={name} card={sentence.card} numbers={numbers} />)
      }
    }
  }
  return (
    <>
      {words}
      {notes}
    </>
  )
}

/** A footnote number that opens who says so: the browser shows the card by itself, with no script of ours. */
function Note({card, numbers}: {card: string; numbers: readonly number[]}) {
  return (
    <>
      {/* The word joiner keeps the number on the line of the word it belongs to. */}
      {'\u2060'}
      <button type="button" className="note" popoverTarget={card}>
        <span className="unseen">Who says so? Source </span>
        {numbers.join(', ')}
      </button>
    </>
  )
}
