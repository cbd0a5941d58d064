import Image from 'next/image'
import type {Figure} from '../content/shown.ts'

/** A picture in the sizes the lake makes of it. Width and height are in the markup, so that the text below never moves. */
export function Picture(props: {picture: Figure; sizes: string; isFirst?: boolean}) {
  const {picture, sizes, isFirst = false} = props
  const {url, width, height, alt, hotspot} = picture
  // What the browser loads by itself has to be a web address, whoever wrote it.
  if (url === null || !/^https?:/.test(url)) return null
  return (
    <Image
      src={url}
      width={width}
      height={height}
      alt={alt ?? ''}
      sizes={sizes}
      style={hotspot ? {objectPosition: `${hotspot.x * 100}% ${hotspot.y * 100}%`} : {}}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
    />
  )
}

/** With its caption and credit. */
export function CaptionedPicture({picture, isFirst = false}: {picture: Figure; isFirst?: boolean}) {
  const {caption, credit} = picture
  return (
    <figure className="figure">
      <Picture picture={picture} sizes="(min-width: 42rem) 38rem, 100vw" isFirst={isFirst} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
