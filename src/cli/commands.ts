import type {Command} from './command.ts'

/** A command by what it is for; the rest is loaded when it is called, so that none waits for what another needs. */
export type CommandRow = {
  /** One line, for the list of commands. */
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command of `sourceline`, by name. To add one: a folder, and a row here. */
export const commands: ReadonlyMap<string, CommandRow> = new Map([
  [
    'init',
    {
      summary: 'Puts Sourceline into a site or a Sanity Studio that is there: shows the diff, and asks.',
      load: async () => (await import('./init/index.ts')).init,
    },
  ],
  [
    'verify',
    {
      summary: 'Which house rules the articles break, where, and how to mend it.',
      load: async () => (await import('./verify/index.ts')).verify,
    },
  ],
  [
    'migrate',
    {
      summary: 'Carries stored documents to the model of this release.',
      load: async () => (await import('./migrate/index.ts')).migrate,
    },
  ],
  [
    'check-queries',
    {
      summary: 'Which GROQ queries take more than they name.',
      load: async () => (await import('./checkQueries/index.ts')).checkQueries,
    },
  ],
  [
    'plan',
    {
      summary: 'Which pages of a static site a change adds, rebuilds and removes.',
      load: async () => (await import('./plan/index.ts')).plan,
    },
  ],
  [
    'why',
    {
      summary: 'Because of which document a page is rebuilt, through which references.',
      load: async () => (await import('./why/index.ts')).why,
    },
  ],
  [
    'rebuild',
    {
      summary: 'Carries out a plan, page by page, and keeps the manifest.',
      load: async () => (await import('./rebuild/index.ts')).rebuild,
    },
  ],
  [
    'hook',
    {
      summary: 'The webhook to register at the hosted Content Lake, ready to paste.',
      load: async () => (await import('./hook/index.ts')).hook,
    },
  ],
  [
    'doctor',
    {
      summary: 'What is wrong between a change and the pages it is on, and what to do about it.',
      load: async () => (await import('./doctor/index.ts')).doctor,
    },
  ],
  [
    'protect',
    {
      summary: 'What somebody without a right to it could read in your deployment.',
      load: async () => (await import('./protect/index.ts')).protect,
    },
  ],
  [
    'desk',
    {
      summary: 'Destroys what the desk noted, holds it, and tells where a withdrawn name survives.',
      load: async () => (await import('./desk/index.ts')).desk,
    },
  ],
  [
    'draft',
    {
      summary: 'Draft articles with claims and attributions, of wire copy and archives.',
      load: async () => (await import('./draft/index.ts')).draft,
    },
  ],
  [
    'read',
    {
      summary: 'Who a text says says what.',
      load: async () => (await import('./read/index.ts')).read,
    },
  ],
  [
    'lake',
    {
      summary: 'A Content Lake on this machine: from a directory, or from an export.',
      load: async () => (await import('./lake/index.ts')).lake,
    },
  ],
])
