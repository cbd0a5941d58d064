import type {ContentSourceMap, FilterDefault, StudioUrl} from '@sanity/client/stega'
import type {SanityClientLike} from '../client/sanityClient.ts'
import {kindOf} from '../declaration/kinds.ts'
import {storedName} from '../declaration/names.ts'
import type {NewsroomDeclaration} from '../declaration/newsroomDeclaration.ts'
import {contentTypes} from '../references/contentTypes.ts'
import {isObject} from '../references/isObject.ts'
import {sentencesOfClaims} from './sentencesOfClaims.ts'

/** `{studioUrl: 'https://desk.example.com/newsroom'}`. @public */
export type EditLinks = {
  /** Where the Studio is; or where, and which of its workspaces: `{baseUrl, workspace}`. */
  readonly studioUrl: StudioUrl
}

/** What `@sanity/client` takes beside what a newsroom asks for, and answers then. */
type WithSource = {readonly filterResponse: false; readonly resultSourceMap: 'withKeyArraySelector'}
type Answer = {readonly result: unknown; readonly resultSourceMap?: ContentSourceMap | undefined}

/**
 * The client with every text of an answer saying, in characters that nobody sees, where in the Studio it is written:
 * [stega](https://www.sanity.io/docs/visual-editing/stega), which `@sanity/visual-editing` makes overlays of. A marked sentence says
 * where its claim is.
 *
 * Only what readers are shown as it is written is marked: what is worked out (who says so, a status) is made of names and words that
 * stay what they are.
 *
 * @internal
 */
export function withEditLinks(
  client: SanityClientLike,
  links: EditLinks,
  newsroom: NewsroomDeclaration = {},
): SanityClientLike {
  const {studioUrl} = links
  const own = ownTexts(newsroom)
  const filter: FilterDefault = (props) => {
    const {sourceDocument, sourcePath} = props
    const name = String(sourcePath.at(-1))
    return props.filterDefault(props) && (written.has(name) || own.has(`${sourceDocument._type}.${name}`))
  }
  return {
    config: () => client.config(),
    withConfig: (config) => withEditLinks(client.withConfig(config), links, newsroom),
    async fetch(query, params, options) {
      const asked: WithSource = {filterResponse: false, resultSourceMap: 'withKeyArraySelector'}
      const [answer, {stegaEncodeSourceMap}] = await Promise.all([
        client.fetch(query, params, {...options, ...asked}),
        import('@sanity/client/stega'),
      ])
      if (!isAnswer(answer)) return answer
      const {result, resultSourceMap} = answer
      if (resultSourceMap === undefined) return result
      return stegaEncodeSourceMap(result, sentencesOfClaims(result, resultSourceMap), {
        enabled: true,
        studioUrl,
        filter,
      })
    },
  }
}

function isAnswer(answer: unknown): answer is Answer {
  return isObject(answer) && 'result' in answer
}

/** The fields that readers are shown letter by letter. */
const written: ReadonlySet<string> = new Set(['headline', 'standfirst', 'text', 'caption', 'credit', 'alt'])

/** `article.teaser`: of a newsroom's own fields, those of words that are not chosen from a list. */
function ownTexts(newsroom: NewsroomDeclaration): ReadonlySet<string> {
  const {types = {}} = newsroom
  const declared = [
    ...contentTypes.map((type) => [storedName(newsroom, type), newsroom[type]?.fields ?? []] as const),
    ...Object.entries(types).map(([type, {fields}]) => [type, fields] as const),
  ]
  return new Set(
    declared.flatMap(([type, fields]) =>
      fields
        .filter((field) => (field.type === 'string' || field.type === 'text') && kindOf(field) === 'text')
        .map(({name}) => `${type}.${name}`),
    ),
  )
}
