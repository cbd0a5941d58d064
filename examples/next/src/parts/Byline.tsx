import {Fragment} from 'react'
import type {Byline as Author} from '../content/shown.ts'

/** `By Ada Byrne and Tom Reyes`, each name kept from turning the direction of the rest. */
export function Byline({authors}: {authors: readonly Author[]}) {
  if (authors.length === 0) return null
  return (
    <span className="names">
      By{' '}
      {authors.map(({id, name}, index) => (
        <Fragment key={id}>
          {separator(index, authors.length)}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </span>
  )
}

function separator(index: number, count: number): string {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
