import type {ClientPerspective, SanityClient} from '@sanity/client'
import {apiVersion} from '../references/apiVersion.ts'
import {CannotRun} from './command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Which dataset the environment names. */
export type Dataset = {readonly projectId: string; readonly dataset: string; readonly apiHost?: string}

/** `undefined` where the environment names none. */
export function datasetIn(env: Environment): Dataset | undefined {
  const {SANITY_STUDIO_PROJECT_ID: projectId, SANITY_STUDIO_DATASET: dataset, SOURCELINE_API_HOST: apiHost} = env
  return projectId && dataset ? {projectId, dataset, ...(apiHost && {apiHost})} : undefined
}

/** @throws CannotRun where no client can be made of it */
export async function clientFor(
  {projectId, dataset, apiHost}: Dataset,
  {token, perspective}: {readonly token?: string | undefined; readonly perspective: ClientPerspective},
): Promise<SanityClient> {
  // Whoever reads files needs no client.
  const {createClient} = await import('@sanity/client')
  try {
    return createClient({
      projectId,
      dataset,
      apiVersion,
      useCdn: false,
      perspective,
      stega: false,
      ...(apiHost && {apiHost, useProjectHostname: false}),
      ...(token && {token}),
    })
  } catch {
    throw new CannotRun(
      'SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET or SOURCELINE_API_HOST is not what it should be: an id of letters, digits and dashes, the name of a dataset, an address.',
    )
  }
}

/**
 * Tells of a failure what the service answered, never what it said: that may quote documents.
 *
 * @param mend - what to do where it may not
 */
export async function asked<Answer>(
  {projectId, dataset}: Dataset,
  mend: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    const status = statusOf(error)
    const what = `The dataset ${dataset} of project ${projectId}`
    if (status === undefined)
      throw new CannotRun(`${what} could not be reached. Is the network there, and the address right?`)
    throw new CannotRun(`${what} answered ${status}.${status === 401 || status === 403 ? ` ${mend}` : ''}`)
  }
}

/** The HTTP status a client's error stands for; `undefined` where nobody answered. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined
}
