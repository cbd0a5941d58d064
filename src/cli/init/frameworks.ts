import type {Framework} from './framework.ts'
import type {Project} from './project.ts'
import {astro} from './templates/astro.ts'
import {next} from './templates/next.ts'
import {plain} from './templates/plain.ts'
import {studio} from './templates/studio.ts'

/** By which `--framework` names them; the first that is in a project is taken. */
export const frameworks: Readonly<Record<string, Framework>> = {
  studio,
  next,
  astro,
  vite: plain('Vite'),
  plain: plain('Node.js'),
}

/** A Studio within a Next.js site is that site: its own pages are asked for first only by name. */
export function frameworkOf(project: Project): string {
  const found = Object.entries(frameworks).find(([, {isIn}]) => isIn(project))
  return found?.[0] ?? 'plain'
}
