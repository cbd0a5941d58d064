import type {Tag} from '../../queries/tags/tags.ts'
import type {RedisCommand} from '../journal/redisJournal.ts'
import type {PurgeLog} from './purgeLog.ts'

/** More purges than come while an instance is away; of a stream, Redis keeps about so many. */
const KEPT = 10_000
const START = '0-0'

/**
 * A purge log in a stream of Redis.
 *
 * ```ts
 * redisPurges((...words) => client.sendCommand(words), {prefix: 'my-site'})
 * ```
 *
 * @public
 */
export function redisPurges(command: RedisCommand, {prefix = 'sourceline'}: {prefix?: string} = {}): PurgeLog {
  const stream = `{${prefix}}:purges`
  return {
    async append(tags, from) {
      await command('XADD', stream, 'MAXLEN', '~', String(KEPT), '*', 'from', from, 'tags', JSON.stringify(tags))
    },
    async after(position) {
      if (position === undefined) {
        const [newest] = entriesIn(await command('XREVRANGE', stream, '+', '-', 'COUNT', '1'))
        return {position: newest?.id ?? START, isWhole: true, purges: []}
      }
      const [oldest] = entriesIn(await command('XRANGE', stream, '-', '+', 'COUNT', '1'))
      const entries = entriesIn(await command('XRANGE', stream, `(${position}`, '+'))
      // The entry last read is still there, or nothing has been dropped yet.
      const isWhole = position === START ? entries.length < KEPT : oldest !== undefined && !isAfter(oldest.id, position)
      return {
        position: entries.at(-1)?.id ?? (isWhole ? position : (oldest?.id ?? START)),
        isWhole,
        purges: entries.map(({fields}) => ({from: fields.get('from') ?? '', tags: tagsIn(fields.get('tags'))})),
      }
    },
  }
}

type Entry = {readonly id: string; readonly fields: ReadonlyMap<string, string>}

/** `[['1700000000000-0', ['from', '…', 'tags', '…']], …]` */
function entriesIn(answer: unknown): Entry[] {
  return (Array.isArray(answer) ? answer : []).map((entry) => {
    const [id, flat]: [unknown, unknown] = entry
    const words = Array.isArray(flat) ? flat.map(String) : []
    const fields = new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])))
    return {id: String(id), fields}
  })
}

function tagsIn(text: string | undefined): Tag[] {
  const value: unknown = JSON.parse(text ?? '[]')
  return Array.isArray(value) ? value : []
}

/** By milliseconds, then by number: `1700000000000-2` comes after `1700000000000-1`. */
function isAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => id.split('-').map(Number))
  const [[time = 0, number = 0], [otherTime = 0, otherNumber = 0]] = [a ?? [], b ?? []]
  return time > otherTime || (time === otherTime && number > otherNumber)
}
