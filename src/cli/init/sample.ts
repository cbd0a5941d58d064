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
    .map((line) => {
      const {image: _, ...document} = JSON.parse(line)
      return `${JSON.stringify(document)}\n`
    })
    .join('')
}
