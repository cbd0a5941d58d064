import {access} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {SiteDefinition} from '../../rebuild/index.ts'
import {CannotRun} from '../command.ts'
import {defaultExportOf} from '../module.ts'
import {siteDefinition} from './definition.ts'

const names = ['ts', 'mts', 'mjs', 'js'].map((extension) => `sourceline.config.${extension}`)

export const optionsOfSite = {config: {type: 'string'}, manifest: {type: 'string'}} as const

export const siteHelp = `  --config <module>   exports by default what defineSite of sourceline/rebuild gives: client, pages, and what you like of
                      manifest, targets, style, locale, timeZone, onInvalid; without it, ${names[0]} (.mts, .mjs, .js) here
  --manifest <file>   what the site was last built from; without it, as the config says, or site.manifest.json beside it`

/** A site as the command line knows it. */
export type Site = SiteDefinition & {readonly manifestFile: string}

/** @throws CannotRun where there is no config, or something else in it */
export async function openSite({config, manifest}: {config?: string; manifest?: string}): Promise<Site> {
  const file = config ?? (await found())
  const site = siteDefinition(await defaultExportOf(file), file)
  return {...site, manifestFile: manifest ?? resolve(dirname(file), site.manifest ?? 'site.manifest.json')}
}

/** @returns nothing where no config is named and none is here @throws CannotRun where there is something else in it */
export async function siteIfAny({config}: {config?: string}): Promise<Site | undefined> {
  const file = config ?? (await firstThere())
  return file === undefined ? undefined : openSite({config: file})
}

async function found(): Promise<string> {
  const there = await firstThere()
  if (there !== undefined) return there
  throw new CannotRun(`There is no ${names[0]} here (nor .mts, .mjs or .js). Write one, or name it with --config.`)
}

async function firstThere(): Promise<string | undefined> {
  for (const name of names) {
    const isThere = await access(name).then(
      () => true,
      () => false,
    )
    if (isThere) return name
  }
  return undefined
}
