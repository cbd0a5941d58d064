import {oneLine, withHeadline} from './plainText.ts'
import type {SourceText} from './source.ts'

/** Markdown: the first heading is the headline, and what only sets type is taken out. Front matter is read for what it says. */
export function markdown(text: string): SourceText {
  const written = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const front = /^---\n([\s\S]*?)\n---\n/.exec(written)
  const said = frontMatter(front?.[1] ?? '')
  const parts = written.slice(front?.[0].length ?? 0).split(/\n[ \t]*\n/)
  const heading = parts.map(headingOf).find((each) => each !== undefined)
  const paragraphs = parts
    .filter((part) => headingOf(part) === undefined && !/^(?:```|\||!\[)/.test(part.trim()))
    .map(plain)
  const filled = paragraphs.filter((part) => part !== '')
  const headline = said.title ?? heading
  return {
    ...(headline === undefined ? withHeadline(filled) : {headline, paragraphs: filled}),
    ...(said.outlet && {outlet: said.outlet}),
    ...(said.url && {url: said.url}),
    ...(said.language && {language: said.language}),
  }
}

function frontMatter(text: string): Partial<Record<'title' | 'outlet' | 'url' | 'language', string>> {
  const rows = text.split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^(title|outlet|source|url|language|lang):\s*(.+)$/.exec(line) ?? []
    const field = {source: 'outlet', lang: 'language'}[name] ?? name
    return name === '' ? [] : [[field, value.replace(/^(["'])(.*)\1$/, '$2').trim()]]
  })
  return Object.fromEntries(rows)
}

function headingOf(part: string): string | undefined {
  const [, heading] = /^#{1,6}\s+(.+?)\s*#*$/.exec(part.trim()) ?? []
  return heading === undefined ? undefined : plain(heading)
}

function plain(part: string): string {
  const lines = part.replaceAll(/^(?:>\s?|[-*+]\s+|\d+\.\s+)/gm, '')
  return oneLine(
    lines
      .replaceAll(/!?\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g, '$1')
      .replaceAll(/(\*\*|__|\*|`)(?=\S)|(?<=\S)(\*\*|__|\*|`)/g, ''),
  )
}
