import {createRequire} from 'node:module'
import {createElement, type ReactElement} from 'react'
import {expect, it} from 'vitest'
import {givingWay} from '../../../src/studio/form/ownComponents.ts'
import {newsroomPlugin} from '../../../src/studio/index.ts'

// React's own renderer comes without types.
const {renderToStaticMarkup}: {renderToStaticMarkup: (element: ReactElement) => string} = createRequire(
  import.meta.url,
)('react-dom/server')

type Props = {readonly title: string}
const Video = ({title}: Props) => createElement('video', {title})
const Usual = ({title}: Props) => createElement('b', null, title)
const drawn = (component: ReturnType<typeof givingWay<Props>>, type: string) =>
  renderToStaticMarkup(
    createElement(component, {
      title: 'a',
      schemaType: {name: type},
      renderDefault: ({title}) => createElement('i', null, title),
    }),
  )

it('draws a type of the newsroom’s own with its part, and every other as it was', () => {
  const ownOf = (type: string) => (type === 'youtube' ? Video : undefined)
  expect(drawn(givingWay(ownOf), 'youtube')).toBe('<video title="a"></video>')
  expect(drawn(givingWay(ownOf), 'figure')).toBe('<i>a</i>')
  expect(drawn(givingWay(ownOf, Usual), 'article')).toBe('<b>a</b>')
})

it('is given to the plugin, beside the desk’s own inputs', () => {
  const {form} = newsroomPlugin({components: {youtube: {preview: () => null}}})
  expect(Object.keys(form?.components ?? {})).toEqual(
    expect.arrayContaining(['input', 'field', 'preview', 'block', 'annotation']),
  )
})
