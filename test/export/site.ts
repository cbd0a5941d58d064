import type {Addresses} from '../../src/export/index.ts'

export const addresses: Addresses = {
  article: (slug) => `https://post.example/articles/${encodeURIComponent(slug)}`,
  claim: (id) => `https://post.example/claims/${encodeURIComponent(id)}`,
  topic: (slug) => `https://post.example/topics/${encodeURIComponent(slug)}`,
}

/** Every object anywhere in plain data, outermost first. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? within : [{...value}, ...within]
}

/** Text that tries to leave the place it is put in. */
export const hostile = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  '&amp;&#x3c;',
  'turned \u202Earound',
  'bell \u0007 and half \uD83D',
  'line\u2028separators\u2029here',
]
