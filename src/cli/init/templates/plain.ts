import type {Framework} from '../framework.ts'
import {newsroomModule} from './client.ts'

/** A project without pages of ours: the module it reads through. */
export function plain(title: 'Vite' | 'Node.js'): Framework {
  const isVite = title === 'Vite'
  return {
    title,
    isIn: ({packages}) => !isVite || packages.has('vite'),
    packages: {'@sanity/client': '^8.15.0'},
    changes({hasSrc, isTypeScript}) {
      const path = `${hasSrc ? 'src/' : ''}newsroom.${isTypeScript ? 'ts' : 'mjs'}`
      // Vite shows a page what begins with VITE_, and nothing else.
      const env = (name: string) => (isVite ? `import.meta.env.VITE_${name}` : `process.env.${name}`)
      return [{path, after: newsroomModule(env)}]
    },
    next: () => [
      `set ${isVite ? 'VITE_' : ''}SANITY_PROJECT_ID and ${isVite ? 'VITE_' : ''}SANITY_DATASET, or ${isVite ? 'VITE_' : ''}SOURCELINE_LAKE`,
      "import {newsroom} from './newsroom', and await newsroom.articles.list()",
    ],
  }
}
