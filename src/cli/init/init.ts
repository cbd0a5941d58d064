import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {lakePackages} from '../../lake/packages.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {type Change, diffText} from './change.ts'
import {frameworkOf, frameworks} from './frameworks.ts'
import {manifestChange} from './manifest.ts'
import {type Project, projectIn} from './project.ts'
import {sampleText} from './sample.ts'

const sampleFile = 'sourceline-sample.ndjson'

export const init: Command = {
  help: `Usage: sourceline init [<folder>] [--framework <name>] [--sample] [--dry-run] [--yes]

  <folder>            of a site or of a Sanity Studio; the current one unless said
  --framework <name>  ${Object.keys(frameworks).join(', ')}; found by what the project installs unless said
  --sample            the stories of a town that does not exist, and \`npm run lake\`, which serves them
  --dry-run           shows what would change, and changes nothing
  --yes               does not ask

Puts Sourceline into a project that is there: shows every line that goes and comes, and asks. A file that is there already stays as it
is, so it may be run again. It installs nothing: npm install does, afterwards.

Exit code: 0 it is in the project, 1 it was not wanted, 2 it could not be carried out.`,

  async run(args, {terminal, ask}) {
    const {values, positionals} = parsedArguments(args, {
      framework: {type: 'string'},
      sample: {type: 'boolean'},
      'dry-run': {type: 'boolean'},
      yes: {type: 'boolean'},
    })
    const [folder = '.', ...more] = positionals
    if (more.length > 0) throw new CannotRun('One folder at a time.')
    const project = projectIn(resolve(folder))
    const name = values.framework ?? frameworkOf(project)
    const framework = Object.hasOwn(frameworks, name) ? frameworks[name] : undefined
    if (framework === undefined) {
      throw new CannotRun(`--framework takes one of ${Object.keys(frameworks).join(', ')}, not “${name}”.`)
    }
    const sample = values.sample === true
    const changes = missingIn(project, [
      ...framework.changes(project),
      ...(sample ? [{path: sampleFile, after: sampleText()}] : []),
      manifestChange(project.manifest, {
        packages: {sourceline: `^${ownVersion()}`, ...framework.packages},
        devPackages: sample ? caretOf(lakePackages) : {},
        scripts: sample ? {lake: `sourceline lake --port 3333 ${sampleFile}`} : {},
      }),
    ])
    if (changes.length === 0) {
      terminal.out(`${framework.title}: Sourceline is in it already. Nothing was changed.`)
      return 0
    }
    for (const change of changes) terminal.out(`${shown(change)}\n`)
    if (values['dry-run']) {
      terminal.error(`${framework.title}: ${counted(changes)}. Nothing was changed.`)
      return 0
    }
    if (!values.yes && !(await isWanted(`${framework.title}: ${counted(changes)}. Write them? [y/N] `, ask))) {
      terminal.error('Nothing was changed.')
      return 1
    }
    for (const {path, after} of changes) {
      mkdirSync(dirname(join(project.folder, path)), {recursive: true})
      writeFileSync(join(project.folder, path), after)
    }
    const steps = [
      'npm install',
      ...(sample ? ['npm run lake, and SOURCELINE_LAKE=http://127.0.0.1:3333'] : []),
      ...framework.next(project),
    ]
    terminal.error(['Written. What is next:', ...steps.map((step) => `  ${step}`)].join('\n'))
    return 0
  },
}

/** What a project does not have yet: a file of its own is never written over. */
function missingIn({read}: Project, changes: readonly Change[]): Change[] {
  return changes.filter(({path, before, after}) => (before === undefined ? read(path) === undefined : before !== after))
}

/** `{hono: '4'}` is `{hono: '^4'}` where it is installed. */
function caretOf(releases: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(releases).map(([name, release]) => [name, `^${release}`]))
}

/** A sample is told by how much there is of it. */
function shown(change: Change): string {
  const lines = change.after.split('\n').length - 1
  return change.path === sampleFile ? `${sampleFile} (new)\n+ ${lines} documents` : diffText(change)
}

function counted(changes: readonly Change[]): string {
  const made = changes.filter(({before}) => before === undefined).length
  return `${made} files are made, ${changes.length - made} are changed`
}

async function isWanted(question: string, ask: ((question: string) => Promise<string>) | undefined): Promise<boolean> {
  if (ask === undefined) throw new CannotRun('Nobody is here to ask. Say --yes to write, or --dry-run to look.')
  return /^y(es)?$/i.test((await ask(question)).trim())
}

/** Of the package this command is in. */
function ownVersion(): string {
  const places = ['../package.json', '../../../package.json'].map((path) => join(import.meta.dirname, path))
  for (const place of places) {
    try {
      const {name, version}: {name?: unknown; version?: unknown} = JSON.parse(readFileSync(place, 'utf8'))
      if (name === 'sourceline' && typeof version === 'string') return version
    } catch {}
  }
  throw new CannotRun('The package of this command has no package.json beside it.')
}
