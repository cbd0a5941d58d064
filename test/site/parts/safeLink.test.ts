import {describe, expect, it} from 'vitest'
import {safeHref, safeImageUrl} from '../../../examples/site/src/parts/safeLink.ts'

describe('safeHref', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:desk@example.org'])('follows %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '',
    null,
    undefined,
  ])('does not follow %j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  it('loads no picture from a mail address', () => {
    expect(safeImageUrl('mailto:desk@example.org')).toBeUndefined()
    expect(safeImageUrl('https://cdn.sanity.io/x.jpg')).toBe('https://cdn.sanity.io/x.jpg')
  })
})
