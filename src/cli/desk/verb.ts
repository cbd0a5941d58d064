import type {Place} from './place.ts'

/** What was asked, beyond the verb. */
export type Asked = {
  readonly ids: readonly string[]
  readonly days: number | undefined
  readonly yes: boolean
  readonly now: string
  readonly say: (line: string) => void
}

export type Verb = (place: Place, asked: Asked) => Promise<number>
