import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The stories of a town that does not exist, which refer to one another; in the repository, and in the package beside the command. */
const stories = ['shared.ndjson', 'east-basin-sediment.ndjson', 'port-farrow-briefs.ndjson']
const places = [join(import.meta.dirname, 'sample'), join(import.meta.dirname, '../../../seeds/production')]

/** The sample as one export, without its pictures: there are no files of them here. */
export function sampleText(): string {
  const folder = places.find((place) => existsSync(place)) ?? ''
  return stories
    .flatMap((story) => readFileSync(join(folder, story), 'utf8').trim().split('\n'))
    .map((line) => `${JSON.stringify(withoutPictures(JSON.parse(line)))}\n`)
    .join('')
}

/** Whatever holds a picture is left out whole: a figure of a text, the image of an article. */
function withoutPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !holdsPicture(item)).map(withoutPictures)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => !isPicture(inner))
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutPictures(inner)]))
}

function holdsPicture(value: unknown): boolean {
  return isPicture(value) || Object.values(Object(value)).some(isPicture)
}

function isPicture(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_sanityAsset' in value
}
