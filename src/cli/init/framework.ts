import type {Change} from './change.ts'
import type {Project} from './project.ts'

/** A kind of project: by what it is known, what is put into it, and what is left to say. */
export type Framework = {
  readonly title: string
  readonly isIn: (project: Project) => boolean
  readonly changes: (project: Project) => readonly Change[]
  /** What is yours to do, a line each. */
  readonly next: (project: Project) => readonly string[]
  /** Packages beside `sourceline` itself. */
  readonly packages: Readonly<Record<string, string>>
}
