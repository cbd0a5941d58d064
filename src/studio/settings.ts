/** Which Content Lake a Studio writes to, read from the environment. */

/** Where the Studio's two workspaces keep their documents. */
export type StudioSettings = {
  /** Whether the lake is the one embedded in this project, on this machine. */
  readonly local: boolean
  readonly projectId: string
  readonly dataset: string
  /** Absent where a hosted project keeps no confidential records. */
  readonly confidentialDataset?: string
}

type Environment = {
  readonly SANITY_STUDIO_PROJECT_ID?: string | undefined
  readonly SANITY_STUDIO_DATASET?: string | undefined
  readonly SANITY_STUDIO_CONFIDENTIAL_DATASET?: string | undefined
}

const local: StudioSettings = {
  local: true,
  projectId: 'sourceline',
  dataset: 'production',
  confidentialDataset: 'confidential',
}

const forms = {
  project: {pattern: /^[a-z0-9-]+$/, meaning: 'lower-case letters, digits and hyphens, such as "a1b2c3d4"'},
  dataset: {
    pattern: /^[a-z0-9][a-z0-9_-]{0,63}$/,
    meaning: 'at most 64 lower-case letters, digits, hyphens and underscores, such as "production"',
  },
} as const

/**
 * ```ts
 * studioSettings({}) // the local lake: {local: true, projectId: 'sourceline', dataset: 'production', …}
 * studioSettings({SANITY_STUDIO_PROJECT_ID: 'a1b2c3d4'}) // the hosted lake, dataset "production"
 * ```
 *
 * @param environment - an empty value counts as not set
 * @throws Error naming the variable that is wrong, and what it should look like
 */
export function studioSettings(environment: Environment): StudioSettings {
  const projectId = read(environment, 'SANITY_STUDIO_PROJECT_ID', forms.project)
  const dataset = read(environment, 'SANITY_STUDIO_DATASET', forms.dataset)
  const confidentialDataset = read(environment, 'SANITY_STUDIO_CONFIDENTIAL_DATASET', forms.dataset)
  if (!projectId) {
    const stray = dataset ? 'SANITY_STUDIO_DATASET' : confidentialDataset && 'SANITY_STUDIO_CONFIDENTIAL_DATASET'
    if (!stray) return local
    throw new Error(
      `${stray} is set and SANITY_STUDIO_PROJECT_ID is not. Set the project's id too, or neither to use the local lake.`,
    )
  }
  const settings = {local: false, projectId, dataset: dataset ?? 'production'}
  if (!confidentialDataset) return settings
  if (confidentialDataset === settings.dataset) {
    throw new Error(
      `SANITY_STUDIO_CONFIDENTIAL_DATASET is "${confidentialDataset}", the dataset of the articles. What is known about sources needs a private dataset of its own.`,
    )
  }
  return {...settings, confidentialDataset}
}

function read(
  environment: Environment,
  name: keyof Environment,
  {pattern, meaning}: {readonly pattern: RegExp; readonly meaning: string},
): string | undefined {
  const value = environment[name]
  if (!value) return undefined
  if (pattern.test(value)) return value
  throw new Error(`${name} is "${value}". It has to be ${meaning}.`)
}
