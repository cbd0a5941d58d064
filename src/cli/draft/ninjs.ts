import {isObject} from '../../references/isObject.ts'
import {html} from './html.ts'
import {plainText} from './plainText.ts'
import {CannotDraft, type SourceText} from './source.ts'

/**
 * An agency's ninjs (IPTC, https://iptc.org/standards/ninjs/), of 1.x or 2.x/3.x: `headline`, the body as HTML or as plain
 * text, `uri`, `language`, `versioncreated`, who provides it.
 */
export function ninjs(text: string): SourceText {
  let item: unknown
  try {
    item = JSON.parse(text)
  } catch (error) {
    throw new CannotDraft(`It is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(item)) throw new CannotDraft('It is no ninjs item: a JSON object with a headline and a body.')
  const body = bodyOf(item)
  const headline = words(item.headline) ?? listed(item.headlines) ?? words(item.title) ?? listed(item.titles)
  const url = words(item.uri) ?? words(item.url)
  const language = words(item.language)
  const outlet = providerOf(item)
  const publishedAt = instantOf(item.versioncreated ?? item.versionCreated ?? item.firstcreated ?? item.firstCreated)
  return {
    ...body,
    ...(headline && {headline}),
    ...(language && {language}),
    ...(url?.startsWith('https:') && {url}),
    ...(outlet && {outlet}),
    ...(publishedAt && {publishedAt}),
  }
}

type Fields = Readonly<Record<string, unknown>>

function bodyOf(item: Fields): SourceText {
  const bodies = (Array.isArray(item.bodies) ? item.bodies : []).filter(isObject)
  const ofType = (type: string) =>
    bodies.find(({contenttype, contentType}) => String(contenttype ?? contentType).includes(type))
  const asHtml = words(item.body_html) ?? words(item.body_xhtml) ?? words(ofType('html')?.value)
  if (asHtml !== undefined) return html(asHtml)
  const asText = words(item.body_text) ?? words(item.body) ?? words(ofType('plain')?.value) ?? words(bodies[0]?.value)
  if (asText === undefined) throw new CannotDraft('The ninjs item has no body: body_html, body_text or bodies.')
  return plainText(asText)
}

function providerOf(item: Fields): string | undefined {
  const sources = [item.infosource, item.infosources, item.provider].flat().filter(isObject)
  const names = sources.map(({name, literal}) => words(name) ?? words(literal))
  return names.find((name) => name !== undefined) ?? words(item.source)
}

function listed(list: unknown): string | undefined {
  return Array.isArray(list) ? words(list.filter(isObject)[0]?.value) : undefined
}

function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
