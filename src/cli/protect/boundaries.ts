import {deskTypes} from '../../references/deskTypes.ts'
import {isOwnRevision} from '../../web/ownRevision.ts'
import {asked, counted, type Deployment, queried, type Reader} from './deployment.ts'

/** What asking at one boundary came to. `unknown`: it could not be asked, and why. `told`: no fault of theirs to mend, and good to know. */
export type Finding = {
  readonly boundary: string
  readonly state: 'sound' | 'found' | 'told' | 'unknown'
  /** What was asked. */
  readonly asked: string
  readonly said: string
  readonly mend?: string
}

type Outcome = Omit<Finding, 'boundary' | 'asked'>
type Boundary = {
  readonly name: string
  readonly asked: string
  readonly ask: (deployment: Deployment) => Promise<Outcome>
}

const sound = (said: string): Outcome => ({state: 'sound', said})
const found = (said: string, mend: string): Outcome => ({state: 'found', said, mend})
const unknown = (said: string): Outcome => ({state: 'unknown', said})
const assets = '_type in ["sanity.imageAsset", "sanity.fileAsset"]'

/** Every boundary, in the order they are told. To add one: a row, and a deployment that breaks it in the test. */
export const boundaries: readonly Boundary[] = [
  {
    name: 'desk, without a token',
    asked: 'how many documents the private dataset has',
    ask: async (deployment) => {
      const count = await counted(deployment, 'anonymous', deployment.confidential, 'count(*)')
      if (count === undefined) return sound('refused')
      return found(
        `anybody may read dataset “${deployment.confidential}”`,
        `Make it private: sanity datasets visibility set ${deployment.confidential} private. Then destroy what was in it and start with a new one: it may have been copied.`,
      )
    },
  },
  {
    name: 'desk types in the newsroom',
    asked: 'documents of the desk in the dataset of the articles',
    ask: async (deployment) => {
      const query = `count(*[_type in ${JSON.stringify(deskTypes)}])`
      const counts = await Promise.all(
        (['anonymous', 'admin'] as const).map((as) => counted(deployment, as, deployment.dataset, query)),
      )
      const most = Math.max(0, ...counts.map((count) => count ?? 0))
      if (most > 0)
        return found(
          `${most} of them are where the articles are`,
          'Move them to the private dataset, and purge them here: docs/protecting-sources.md.',
        )
      return counts.every((count) => count === undefined)
        ? unknown('the newsroom’s dataset could not be read')
        : sound('none')
    },
  },
  {
    name: 'drafts, without a token',
    asked: 'drafts, versions and ids with a dot',
    ask: async (deployment) => {
      const count = await counted(deployment, 'anonymous', deployment.dataset, 'count(*[_id in path("*.**")])')
      if (count === undefined) return sound('the dataset takes a token')
      return count === 0
        ? sound('none')
        : found(`${count} are readable by anybody`, 'Make the dataset private, or ask the provider why.')
    },
  },
  {
    name: 'history, without a token',
    asked: 'an earlier revision of a published document',
    ask: async (deployment) => {
      const row = await queried(
        deployment,
        'anonymous',
        deployment.dataset,
        '*[_type in ["person", "article"]][0]{_id, _createdAt}',
        'published',
      )
      const id = text(row, '_id')
      if (id === undefined) return sound('the dataset takes a token, or is empty')
      const time = text(row, '_createdAt') ?? new Date().toISOString()
      const answer = await asked(
        deployment,
        'anonymous',
        `/data/history/${deployment.dataset}/documents/${id}?time=${encodeURIComponent(time)}`,
      )
      if (answer?.status !== 200) return sound('refused')
      return found(
        'whoever reads a document reads all its revisions: a name that was taken out is still there',
        'Make the newsroom’s dataset private and read it with a token on the server. Until then nothing that was published can be taken back.',
      )
    },
  },
  {
    name: 'people nobody names',
    asked: 'published people that no published work names',
    ask: async (deployment) => {
      const query =
        'count(*[_type == "person" && count(*[_type in ["article", "report", "claim", "policy", "organization"] && references(^._id)]) == 0])'
      const count = await counted(deployment, 'anonymous', deployment.dataset, query)
      if (count === undefined) return sound('the dataset takes a token')
      return count === 0
        ? sound('none')
        : found(
            `${count} stay published though nothing names them`,
            'Unpublish them: a source who went off the record may be among them.',
          )
    },
  },
  {
    name: 'names of files',
    asked: 'assets that tell what their file was called',
    ask: (deployment) =>
      countedAssets(
        deployment,
        'defined(originalFilename)',
        'tell it: a name of a file can name a person',
        'Set `storeOriginalFilename: false`, and unset originalFilename of those that are there.',
      ),
  },
  {
    name: 'what pictures say',
    asked: 'assets with a place or a camera in their metadata',
    ask: (deployment) =>
      countedAssets(
        deployment,
        '(defined(metadata.exif) || defined(metadata.location))',
        'do',
        'Leave exif and location out of `options.metadata`, and upload those pictures again, cleaned.',
      ),
  },
  {
    name: 'assets nothing uses',
    asked: 'assets that no document refers to',
    ask: (deployment) =>
      countedAssets(
        deployment,
        'count(*[references(^._id)]) == 0',
        'are served to whoever knows or guesses where',
        'Delete them; an address that was given out stays in caches for a year.',
      ),
  },
  {
    name: 'behind a crop',
    asked: 'the original of a picture that an editor cropped',
    ask: async (deployment) => {
      const query = '*[_type == "article" && defined(image.crop)][0].image.asset->url'
      const url = await queried(deployment, 'anonymous', deployment.dataset, query, 'published')
      if (typeof url !== 'string') return sound('no picture is cropped, or the dataset takes a token')
      const answer = await asked(deployment, 'anonymous', url.startsWith('http') ? url : `${deployment.api}${url}`)
      if (answer?.status !== 200) return sound('refused')
      return found('it is served whole', 'Crop before you upload: on the hosted service the original stays readable.')
    },
  },
  ...(['preview', 'viewer'] as const).map(
    (reader): Boundary => ({
      name: `desk, with the ${reader} token`,
      asked: 'how many documents the private dataset has',
      ask: (deployment) => withToken(deployment, reader),
    }),
  ),
  {
    name: 'comments and tasks',
    asked: 'a dataset beside the desk’s in which the Studio keeps them',
    ask: async (deployment) => {
      if (deployment.tokens.admin === undefined) return unknown('takes SANITY_AUTH_TOKEN')
      const answer = await asked(deployment, 'admin', `/projects/${deployment.project}/datasets`)
      if (answer?.status !== 200 || !Array.isArray(answer.body)) return unknown('the datasets could not be listed')
      const names = answer.body.map((row: unknown) => text(row, 'name'))
      const beside = `${deployment.confidential}-comments`
      if (!names.includes(beside)) return sound('none')
      return found(
        `there is “${beside}”`,
        'Turn comments and tasks off in the desk’s workspace, and delete that dataset.',
      )
    },
  },
  {
    name: 'pages of others',
    asked: 'whether a page of another origin may ask with an editor’s session',
    ask: async (deployment) => {
      const origin = 'https://protect.sourceline.invalid'
      const answer = await asked(deployment, 'anonymous', `/data/query/${deployment.confidential}?query=1`, {
        headers: {origin},
      })
      if (answer === undefined) return unknown('nothing answers')
      const allowed = answer.headers.get('access-control-allow-origin')
      const isOpen =
        answer.headers.get('access-control-allow-credentials') === 'true' && (allowed === origin || allowed === '*')
      return isOpen
        ? found('any page may', 'Name your Studio’s origins, each whole, and no wildcard: sanity cors list.')
        : sound('refused')
    },
  },
  {
    name: 'times and revisions',
    asked: 'when a document was begun, and what was saved together with it',
    ask: async (deployment) => {
      const row = await queried(
        deployment,
        'anonymous',
        deployment.dataset,
        '*[_type == "article"][0]{_createdAt, _rev}',
        'published',
      )
      if (text(row, '_createdAt') === undefined) return sound('not told')
      if (isOwnRevision(text(row, '_rev') ?? '')) return sound('told to who holds a token alone')
      return {
        state: 'told',
        said: 'anybody may read them: what shares a revision was published together',
        mend: 'A private dataset that is read with a token on the server tells neither.',
      }
    },
  },
]

async function countedAssets(deployment: Deployment, filter: string, what: string, mend: string): Promise<Outcome> {
  const count = await counted(deployment, 'anonymous', deployment.dataset, `count(*[${assets} && ${filter}])`)
  if (count === undefined) return sound('the dataset takes a token')
  return count === 0 ? sound('none') : found(`${count} ${what}`, mend)
}

async function withToken(deployment: Deployment, reader: Reader): Promise<Outcome> {
  if (deployment.tokens[reader] === undefined) return unknown(`takes SANITY_${reader.toUpperCase()}_TOKEN`)
  const newsroom = await counted(deployment, reader, deployment.dataset, 'count(*)')
  if (newsroom === undefined) return unknown('the token reads not even the newsroom’s dataset')
  const desk = await counted(deployment, reader, deployment.confidential, 'count(*)')
  if (desk === undefined) return sound('refused')
  return found(
    `it reads dataset “${deployment.confidential}”`,
    'Give the desk a project of its own, or a custom role that names its datasets: the roles Viewer and Editor read every dataset of a project.',
  )
}

function text(value: unknown, key: string): string | undefined {
  const said: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof said === 'string' ? said : undefined
}
