import {describe, expect, it} from 'vitest'
import {toFigure} from '../../src/client/results/figure.ts'

const asset = {url: 'https://images.example/a.jpg', width: 1000, height: 500, lqip: 'data:image/jpeg;base64,AA'}
const words = {alt: 'A quay at dusk', caption: null, credit: 'Ada Byrne'}

describe('a picture', () => {
  it('has the size of what is shown of it, so that a page does not shift', () => {
    expect(toFigure({...words, asset, hotspot: null, crop: null})).toEqual({
      ...words,
      url: asset.url,
      width: 1000,
      height: 500,
      hotspot: null,
      lqip: asset.lqip,
    })
  })

  it('leaves out what an editor cropped away, and keeps the hotspot where it was', () => {
    const crop = {left: 0.5, right: 0, top: 0, bottom: 0.2}
    const hotspot = {x: 0.75, y: 0.4, width: 0.1, height: 0.2}
    const figure = toFigure({...words, asset, hotspot, crop})
    expect(figure).toMatchObject({url: `${asset.url}?rect=500,0,500,400`, width: 500, height: 400, lqip: null})
    expect(figure?.hotspot?.x).toBeCloseTo(0.5)
    expect(figure?.hotspot?.y).toBeCloseTo(0.5)
  })

  it('is none without an asset or without its size', () => {
    expect(toFigure(null)).toBeNull()
    expect(toFigure({...words, asset: null, hotspot: null, crop: null})).toBeNull()
    expect(toFigure({...words, asset: {...asset, width: null}, hotspot: null, crop: null})).toBeNull()
  })
})
