import {contentChangeIn} from '../change.ts'
import {type Journal, REMEMBERED} from './journal.ts'

/**
 * Sends one command to Redis 6.2 or newer, or to what speaks its protocol.
 *
 * ```ts
 * const command: RedisCommand = (...words) => client.sendCommand(words)              // redis
 * const command: RedisCommand = (name, ...words) => client.call(name, ...words)      // ioredis
 * ```
 *
 * @public
 */
export type RedisCommand = (...words: string[]) => Promise<unknown>

/** Leases and ages go by the clock of the server: those of the instances may be off. */
const NOW = `local time = redis.call('TIME') local now = time[1] * 1000 + math.floor(time[2] / 1000)`

/* KEYS: changes, since, free, done. Each is one step, whoever else asks meanwhile. */
const scripts = {
  append: `${NOW}
    for at = 1, #ARGV, 2 do
      if redis.call('HEXISTS', KEYS[1], ARGV[at]) == 0 and not redis.call('ZSCORE', KEYS[4], ARGV[at]) then
        redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1])
        redis.call('ZADD', KEYS[2], now, ARGV[at])
        redis.call('ZADD', KEYS[3], now, ARGV[at])
      end
    end`,
  take: `${NOW}
    local keys = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now, 'LIMIT', 0, ARGV[1])
    local taken = {}
    for _, key in ipairs(keys) do
      redis.call('ZADD', KEYS[3], now + ARGV[2], key)
      table.insert(taken, key)
      table.insert(taken, redis.call('HGET', KEYS[1], key))
      table.insert(taken, tostring(now - redis.call('ZSCORE', KEYS[2], key)))
    end
    return taken`,
  hold: `${NOW}
    for at = 2, #ARGV do redis.call('ZADD', KEYS[3], 'XX', now + ARGV[1], ARGV[at]) end`,
  finish: `${NOW}
    for at = 2, #ARGV do
      redis.call('HDEL', KEYS[1], ARGV[at])
      redis.call('ZREM', KEYS[2], ARGV[at])
      redis.call('ZREM', KEYS[3], ARGV[at])
      redis.call('ZADD', KEYS[4], now, ARGV[at])
    end
    redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now - ARGV[1])`,
  waiting: `${NOW}
    local oldest = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')
    return {redis.call('ZCARD', KEYS[2]), oldest[2] and tostring(now - oldest[2]) or '0'}`,
} as const

/** So many words of one command: below what Lua unpacks, far below what Redis takes. */
const AT_ONCE = 500

/**
 * A journal in Redis, for instances that share it.
 *
 * ```ts
 * const client = await createClient({url: process.env.REDIS_URL}).connect()
 * const journal = redisJournal((...words) => client.sendCommand(words), {prefix: 'my-site'})
 * ```
 *
 * An accepted change is as safe as Redis keeps it: turn `appendonly` on. What it forgets, the cursor finds again.
 *
 * @public
 */
export function redisJournal(command: RedisCommand, {prefix = 'sourceline'}: {prefix?: string} = {}): Journal {
  // The braces keep all of it on one node of a cluster.
  const key = (name: string) => `{${prefix}}:${name}`
  const queue = ['changes', 'since', 'free', 'done'].map(key)
  const [documents, marks] = [key('documents'), key('marks')]
  const run = (script: keyof typeof scripts, ...words: string[]) =>
    command('EVAL', scripts[script], String(queue.length), ...queue, ...words)

  return {
    async append(changes) {
      for (const some of slices(changes)) {
        await run('append', ...some.flatMap(({key, change}) => [key, JSON.stringify(change)]))
      }
    },
    async take(limit, lease) {
      const answer = texts(await run('take', String(limit), String(lease)))
      return Array.from({length: answer.length / 3}, (_, at) => {
        const [key = '', change = '', waited = '0'] = answer.slice(at * 3)
        return {key, change: contentChangeIn(change), waited: Math.max(0, Number(waited))}
      })
    },
    async hold(keys, lease) {
      for (const some of slices(keys)) await run('hold', String(lease), ...some)
    },
    async finish(keys) {
      for (const some of slices(keys)) await run('finish', String(REMEMBERED), ...some)
    },
    async waiting() {
      const [count, age] = texts(await run('waiting'))
      return {count: Number(count), age: Math.max(0, Number(age))}
    },
    async rows(ids) {
      const found = new Map<string, string>()
      for (const some of slices(ids)) {
        const rows = listed(await command('HMGET', documents, ...some))
        for (const [at, id] of some.entries()) {
          const row = rows[at]
          if (row !== null && row !== undefined) found.set(id, String(row))
        }
      }
      return found
    },
    async putRows(rows) {
      const kept = [...rows].flatMap(([id, row]) => (row === null ? [] : [[id, row] as const]))
      const gone = [...rows].flatMap(([id, row]) => (row === null ? [id] : []))
      for (const some of slices(kept)) await command('HSET', documents, ...some.flat())
      for (const some of slices(gone)) await command('HDEL', documents, ...some)
    },
    rowIds: async () => texts(await command('HKEYS', documents)),
    rowCount: async () => Number(await command('HLEN', documents)),
    async mark(name) {
      const found = await command('HGET', marks, name)
      return found === null || found === undefined ? undefined : String(found)
    },
    async putMark(name, value) {
      await command('HSET', marks, name, value)
    },
    claim: async (name, lease) => (await command('SET', key(`claim:${name}`), '1', 'NX', 'PX', String(lease))) !== null,
  }
}

function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE)
}

function listed(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : []
}

function texts(answer: unknown): string[] {
  return listed(answer).map(String)
}
