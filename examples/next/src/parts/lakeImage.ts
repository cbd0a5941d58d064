/** The address of a picture in one width: the lake scales it, so that Next.js need not. */
export default function lakeImage({src, width}: {src: string; width: number}): string {
  const url = new URL(src)
  url.searchParams.set('w', String(width))
  url.searchParams.set('fit', 'max')
  url.searchParams.set('auto', 'format')
  return url.href
}
