import {describe, expect, it} from 'vitest'
import {newsroomTypes} from '../../schemas/index.ts'
import {isObject} from '../../src/references/isObject.ts'
import {icons, withAppearance} from '../../src/studio/appearance.ts'

/** Every definition of a name, wherever it stands. */
function named(name: string, within: unknown): Record<string, unknown>[] {
  if (Array.isArray(within)) return within.flatMap((item) => named(name, item))
  if (!isObject(within)) return []
  const inside = Object.values(within).flatMap((value) => named(name, value))
  return within.name === name ? [within, ...inside] : inside
}

describe('withAppearance', () => {
  it('gives each document type its icon, and changes nothing of the types it was given', () => {
    const types = newsroomTypes()
    const dressed = withAppearance(types)
    for (const type of ['article', 'claim', 'policy']) {
      expect(dressed.find(({name}) => name === type)).toMatchObject({icon: icons[type]})
      expect(types.find(({name}) => name === type)).not.toHaveProperty('icon')
    }
    expect(dressed.map(({name}) => name)).toEqual(types.map(({name}) => name))
  })

  it('makes a marked sentence look marked, deep in the text of an article', () => {
    const [mark] = named('claimMark', withAppearance(newsroomTypes()))
    expect(mark).toMatchObject({icon: icons.claimMark})
    expect(mark?.components).toHaveProperty('annotation')
  })

  it('leaves an icon alone that a newsroom chose itself', () => {
    const own = () => null
    expect(withAppearance([{name: 'article', type: 'document', fields: [], icon: own}])).toMatchObject([{icon: own}])
  })
})
