import {
  type AffectedTag,
  type ContentChange,
  changeOf,
  type SiteDefinition,
  why as tagsOf,
} from '../../rebuild/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {
  changeFrom,
  changeHelp,
  manifestIn,
  openSite,
  optionsOfChange,
  optionsOfSite,
  siteHelp,
  toldAsCannotRun,
  trails,
} from '../site/index.ts'
import {lately, latest} from './latest.ts'
import {whyText} from './whyText.ts'

export const why: Command = {
  help: `Usage: sourceline why <page> [--change <file> | --document <id>] [--config <module>] [--manifest <file>] [--json]

  <page>              its address, as the manifest has it: /articles/harbour-mud
${changeHelp}
${siteHelp}
  --json              as JSON

Because of which document a page is rebuilt, through which references. Without --change and --document it goes through the
${latest} documents that were published last, and tells of the first that leads to the page. Documents that are gone are told by
the body of their webhook alone.

Exit code: 0 something leads to the page, 1 nothing does, 2 it could not be carried out.`,

  async run(args, surroundings) {
    const {values, positionals} = parsedArguments(args, {
      ...optionsOfSite,
      ...optionsOfChange,
      json: {type: 'boolean'},
    })
    const [page, more] = positionals
    if (page === undefined) throw new CannotRun('Which page? Give its address: sourceline why /articles/harbour-mud')
    if (more !== undefined) throw new CannotRun(`One page at a time: “${more}” is one too many.`)
    const site = await openSite(values)
    const manifest = await manifestIn(site.manifestFile)
    if (manifest === undefined) throw new CannotRun(`${site.manifestFile}: there is no such manifest.`)
    const entry = Object.hasOwn(manifest.pages, page) ? manifest.pages[page] : undefined
    if (entry === undefined) throw new CannotRun(`${site.manifestFile} has no page “${page}”.`)
    if (!site.pages.some(({name}) => name === entry.query)) {
      throw new CannotRun(`No page rule of the site is called “${entry.query}”, of which “${page}” is one.`)
    }

    const {client, newsroom, pages: queries} = site
    const leads = (change: ContentChange) =>
      toldAsCannotRun(() => tagsOf(page, {manifest, change, client, queries, ...(newsroom && {newsroom})}))
    const given = await changeFrom(values, site, surroundings)
    const found = given ? await leads(given) : await firstThatLeads(site, leads)
    const because = await trails(
      found.map((one) => one.because),
      site,
    )
    const told = found.map(({tag}, at) => ({tag, because: because[at] ?? []}))
    surroundings.terminal.out(values.json ? JSON.stringify(told, null, 2) : whyText(page, told, given))
    return found.length > 0 ? 0 : 1
  },
}

async function firstThatLeads(
  site: Pick<SiteDefinition, 'client' | 'newsroom'>,
  leads: (change: ContentChange) => Promise<AffectedTag[]>,
): Promise<AffectedTag[]> {
  for (const id of await lately(site)) {
    const change = await toldAsCannotRun(() => changeOf(id, site))
    const tags = change ? await leads(change) : []
    if (tags.length > 0) return tags
  }
  return []
}
