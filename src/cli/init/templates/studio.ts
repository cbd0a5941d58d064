import {objectTypes} from '../../../declaration/names.ts'
import {contentTypes} from '../../../references/contentTypes.ts'
import type {Change} from '../change.ts'
import type {Framework} from '../framework.ts'
import type {Project} from '../project.ts'

const configs = ['sanity.config.ts', 'sanity.config.tsx', 'sanity.config.js', 'sanity.config.mjs'] as const

/** Put before our names where a Studio has one of them already. */
const prefix = 'news'

const imports = `import {newsroomTypes} from 'sourceline/schemas'
import {newsroomPlugin, withAppearance} from 'sourceline/studio'
import {newsroom} from './newsroom'
`

/** A Sanity Studio, with or without types of its own. */
export const studio: Framework = {
  title: 'Sanity Studio',
  isIn: ({packages, read}) => packages.has('sanity') && configs.some((path) => read(path) !== undefined),
  packages: {
    '@portabletext/editor': '^8.2.4',
    '@sanity/icons': '^5.2.2',
    '@sanity/ui': '^4.2.3',
    '@sanity/client': '^8.15.0',
    '@sanity/types': '^6.16.0',
  },
  changes(project) {
    const path = configs.find((one) => project.read(one) !== undefined)
    const before = path && project.read(path)
    const after = before && withNewsroom(before)
    const own = `newsroom.${path?.endsWith('s') && path.includes('.j') ? 'js' : 'ts'}`
    const config: Change[] = path && before && after ? [{path, before, after}] : []
    return [{path: own, after: declarationFor(project)}, ...config]
  },
  next(project) {
    const before = configs.map((path) => project.read(path)).find((text) => text !== undefined)
    const byHand = before !== undefined && withNewsroom(before) === undefined
    return [
      ...(byHand
        ? [
            `your sanity.config is built in a way of its own; add to it: ${imports.trim().split('\n').join('; ')}; plugins: newsroomPlugin({newsroom, withoutRecords: true}); schema types: withAppearance(newsroomTypes(newsroom), newsroom)`,
          ]
        : []),
      'npx sanity dev',
      'sources without a name need a private dataset: docs/protecting-sources.md of sourceline says how, and what to give newsroomPlugin then',
    ]
  },
}

function declarationFor({schemaTypes}: Project): string {
  const taken = [...contentTypes, ...objectTypes].filter((type) => schemaTypes.has(type))
  const because =
    taken.length > 0 ? `This Studio has its own ${taken.join(', ')}: ours stand beside them as ${prefix}…` : ''
  return `import {defineNewsroom} from 'sourceline'

/** ${because || 'Fields, types and blocks of your own.'} A site and a rebuild handler are given the same. */
export const newsroom = defineNewsroom({${taken.length > 0 ? `prefix: '${prefix}'` : ''}})
`
}

/**
 * A configuration with the newsroom in it; nothing where it is not written as Sanity's own templates write it.
 *
 * ```ts
 * withNewsroom("…plugins: [structureTool()],\n schema: {types: schemaTypes}…") // plugins: [newsroomPlugin({newsroom, …}), structureTool()], …
 * ```
 */
export function withNewsroom(config: string): string | undefined {
  if (config.includes('sourceline/studio')) return config
  const last = [...config.matchAll(/^import [^;]*?from ['"][^'"]+['"];?[ \t]*\n/gm)].at(-1)
  const plugins = /\bplugins:\s*\[/g
  const types = /\btypes:\s*(\[[^[\]]*\]|[\w$.]+(?:\([^()]*\))?)/g
  const isPlain = last !== undefined && config.match(plugins)?.length === 1 && config.match(types)?.length === 1
  if (!isPlain) return undefined
  const end = last.index + last[0].length
  const configured = config
    .slice(end)
    .replace(plugins, (found) => `${found}newsroomPlugin({newsroom, withoutRecords: true}), `)
    .replace(types, (_, own: string) => `types: [...${own}, ...withAppearance(newsroomTypes(newsroom), newsroom)]`)
  return `${config.slice(0, end)}${imports}${configured}`
}
