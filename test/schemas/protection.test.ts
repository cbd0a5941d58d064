import {describe, expect, it} from 'vitest'
import {confidentialTypes, newsroomTypes} from '../../schemas/index.ts'
import {itemsOf} from '../../src/forms/siblings.ts'
import {isObject} from '../../src/references/isObject.ts'
import {placesIn} from './definitions.ts'

const newsroom = placesIn(newsroomTypes())
const confidential = placesIn(confidentialTypes)

/** People and bodies that are named in public; everything else that speaks of people is about a source. */
const namedInPublic = ['person', 'organization', 'topic', 'policy']

/** Words of a field's name that speak of who somebody is, where they are reached, or what they handed over. */
const telling = new Set(
  `name names surname forename initials alias nickname nick codename email mail emails phone telephone mobile cell fax handle username
  account signal telegram whatsapp contact contacts reach transcript recording audio voice file files scan scans photo portrait attachment address
  street home location place where meeting met meet venue employer company department unit team desk job position gender sex age birth born birthday
  nationality ethnicity religion passport ssn iban bank salary identity identities informant whistleblower real true raw notes note diary
  device ip cookie fingerprint key keys pgp password`.split(/\s+/),
)

/** Fields that have such a word and hold none of it: what each holds instead. */
const harmless: Readonly<Record<string, string>> = {
  'sourcingRecord.key': 'of an attribution in an article, picked',
  'figure.image': 'a published picture',
  'claim.place': 'where something happened that is told to readers',
  'approval.attestsIdentity': 'yes or no: that the approver knows, and never whom',
}

/** ``whereWeMet`` is where, we, met. */
function wordsOf(field: string): string[] {
  return field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/)
}

function named(places: typeof newsroom): string[] {
  return places.map(({path, definition}) => `${path.split(/[.[]/)[0]}.${String(definition.name ?? '')}`)
}

function targets(places: typeof newsroom): string[] {
  return places.flatMap(({definition}) => itemsOf(definition.to).map(({type}) => String(type)))
}

function suspiciousIn(places: typeof newsroom): string[] {
  return named(places).filter((place) => {
    const [type = '', field = ''] = place.split('.')
    return (
      !namedInPublic.includes(type) && harmless[place] === undefined && wordsOf(field).some((word) => telling.has(word))
    )
  })
}

describe('source protection', () => {
  it.each(['realName', 'sourceContactEmail', 'whereWeMet', 'signal_handle', 'voiceSample', 'employerUnit', 'rawNotes'])(
    'P01: sees a field called %s',
    (field) => {
      const [place] = confidential
      if (place === undefined) throw new Error('no field')
      const planted = {path: `sourcingRecord.${field}`, definition: {...place.definition, name: field}}
      expect(suspiciousIn([planted])).toHaveLength(1)
    },
  )

  it('P01: has no field that could hold who a source is', () => {
    const suspicious = suspiciousIn([...newsroom, ...confidential])
    expect(suspicious).toEqual([])
  })

  it('P01: takes no files, and of images only the published ones', () => {
    const uploads = [...newsroom, ...confidential].filter(({definition}) =>
      ['file', 'image', 'geopoint'].includes(String(definition.type)),
    )
    expect(uploads.map(({path}) => path)).toEqual(['figure.image'])
  })

  it('P02: shares no type between the newsroom and the confidential dataset', () => {
    const open = new Set(newsroomTypes().map(({name}) => name))
    expect(confidentialTypes.filter(({name}) => open.has(name))).toEqual([])
  })

  it('P03: points from neither dataset at the other', () => {
    const open = new Set(newsroomTypes().map(({name}) => name))
    expect(targets(newsroom).filter((type) => !open.has(type))).toEqual([])
    expect(targets(confidential)).toEqual([])
  })

  it('P23: keeps nothing of an image that could tell where it came from', () => {
    const image = newsroom.find(({path}) => path === 'figure.image')?.definition.options
    expect(isObject(image) && image.storeOriginalFilename).toBe(false)
    expect(isObject(image) && image.metadata).toEqual(['blurhash', 'lqip', 'palette'])
  })

  it('P25: keeps no time at which anything was obtained', () => {
    const times = [...newsroom, ...confidential].filter(({definition}) => definition.type === 'datetime')
    expect(times.map(({path}) => path)).toEqual([
      'article.publishedAt',
      'article.modifiedAt',
      'report.publishedAt',
      'attribution.saidAt',
      'attribution.publishedAt',
      'assessment.at',
      'notice.at',
      'approval.at',
      // When a hold was placed: of the newsroom, not of the source.
      'hold.since',
    ])
  })

  it('warns, wherever an editor writes freely about a source, of what looks like an identity', () => {
    const free = confidential.filter(({definition}) => definition.type === 'text').map(({path}) => path)
    expect(free).toEqual([
      'sourcingRecord.necessity',
      'sourcingRecord.noAttemptReason',
      'sourcingRecord.motive',
      'sourcingRecord.exception.text',
      'approval.reason',
    ])
  })
})
