import {describe, expect, it} from 'vitest'
import {figure} from '../../../examples/site/src/parts/figure.ts'
import {article} from '../stories.ts'

const {image} = article
if (image === null) throw new Error('the story has a picture')

describe('figure', () => {
  it('states width, height, alternative text, caption and credit', () => {
    const markup = String(figure(image))
    expect(markup).toMatch(/width="1600"\s+height="1000"\s+alt="The east basin at dusk, a dredger at the quay."/)
    expect(markup).toContain('The east basin on 3 March 2026.')
    expect(markup).toContain('Illustration: The Farrow Standard')
  })

  it('offers smaller sizes, and no larger one than the picture has', () => {
    const markup = String(figure({...image, width: 900}))
    expect(markup).toContain('w=480&amp;fit=max&amp;auto=format 480w')
    expect(markup).toContain('w=800&amp;fit=max&amp;auto=format 800w')
    expect(markup).not.toContain('1200w')
  })

  it('has no empty caption', () => {
    expect(String(figure({...image, caption: null, credit: null}))).not.toContain('figcaption')
  })

  it('shows nothing from an address that is no picture', () => {
    expect(figure({...image, url: 'javascript:alert(1)'})).toBeNull()
  })
})
