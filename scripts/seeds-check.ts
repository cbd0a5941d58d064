// `npm run seeds:check [-- --path <seeds folder>]`: every seed, against the schema of its dataset and a few rules of
// its own. Ends with 0 when all is well, 1 with findings, 2 when it was called wrongly. What the house rules warn of is a
// note and no finding: a story may stand on one origin, and the desk is told so.
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {lapsedApprovals} from './seeds-check/approvals.ts'
import {crossings, separation, sizes} from './seeds-check/datasets.ts'
import {printed, type SeedFinding} from './seeds-check/finding.ts'
import {datasets, readSeeds} from './seeds-check/read.ts'
import {rules} from './seeds-check/rules.ts'
import {validateSeeds} from './seeds-check/validation.ts'

/**
 * ```ts
 * await checkSeeds('seeds') // {documents: 72, findings: [], notes: [{…, message: 'All that stands behind …'}]}
 * ```
 * @param directory - a folder with `production/`, `confidential/` and `images/`
 */
export async function checkSeeds(
  directory: string,
): Promise<{documents: number; findings: SeedFinding[]; notes: SeedFinding[]}> {
  const {seeds, findings} = readSeeds(directory)
  findings.push(...separation(seeds), ...crossings(seeds), ...sizes(seeds), ...(await lapsedApprovals(seeds)))
  for (const dataset of datasets) {
    const own = seeds.filter((seed) => seed.dataset === dataset)
    const ids = new Set(own.map(({id}) => id))
    for (const seed of own) {
      const {file, line, id} = seed
      for (const rule of rules) {
        for (const wrong of rule(seed, {directory, seeds, ids})) findings.push({file, line, id, ...wrong})
      }
    }
    findings.push(...(await validateSeeds(dataset, own, directory)))
  }
  findings.sort(byPlace)
  return {
    documents: seeds.length,
    findings: findings.filter(({note}) => !note),
    notes: findings.filter(({note}) => note),
  }
}

function byPlace(one: SeedFinding, other: SeedFinding): number {
  return one.file.localeCompare(other.file) || one.line - other.line
}

/** The seeds folder the command was asked about, or what is wrong with the asking. */
function directoryFrom(args: string[]): {directory: string} | {usage: string} {
  try {
    const {values} = parseArgs({args, options: {path: {type: 'string'}}})
    const directory = values.path === undefined ? join(import.meta.dirname, '..', 'seeds') : resolve(values.path)
    const missing = datasets.find((dataset) => !existsSync(join(directory, dataset)))
    return missing ? {usage: `${directory} has no folder “${missing}”. Give the path of a seeds folder.`} : {directory}
  } catch (error) {
    return {usage: error instanceof Error ? error.message : String(error)}
  }
}

if (import.meta.main) {
  const asked = directoryFrom(process.argv.slice(2))
  if ('usage' in asked) {
    console.error(`${asked.usage}\nUsage: npm run seeds:check [-- --path <seeds folder>]`)
    process.exitCode = 2
  } else {
    const {documents, findings, notes} = await checkSeeds(asked.directory)
    for (const note of notes) console.log(`note: ${printed(note)}`)
    for (const finding of findings) console.error(printed(finding))
    console.log(`${documents} documents, ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`)
    process.exitCode = findings.length === 0 ? 0 : 1
  }
}
