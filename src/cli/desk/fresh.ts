import {createHmac} from 'node:crypto'

/**
 * The ids and keys under which documents go on: random to everybody without the secret, and the same each time the command
 * is run, so that a run that was interrupted is taken up where it stopped and nothing has to be noted of which was which.
 */
export function freshNames(secret: string) {
  const digest = (...said: string[]) => createHmac('sha256', secret).update(JSON.stringify(said)).digest('hex')
  return {
    /** A UUID of version 4, by its looks. */
    id(old: string): string {
      const hex = digest('id', old)
      const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        `a${hex.slice(17, 20)}`,
        hex.slice(20, 32),
      ]
      return parts.join('-')
    },
    key: (document: string, old: string): string => digest('key', document, old).slice(0, 12),
  }
}

export type FreshNames = ReturnType<typeof freshNames>
