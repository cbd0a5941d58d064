import type {RedisCommand} from '../rebuild/index.ts'
import type {KeptPages} from './keptPages.ts'

/** A month: what nobody has asked for since goes. */
const KEPT = 30 * 24 * 60 * 60_000

/*
 * KEYS: count, purged, and the page. A moment is `<epoch>:<count>`: what was read before Redis lost its data is not taken for read after.
 * Each script is one step, so that no purge comes between looking and keeping.
 */
const MOMENT = `
  local epoch = redis.call('HGET', KEYS[1], 'epoch')
  if not epoch then
    local time = redis.call('TIME')
    epoch = time[1] .. '.' .. time[2]
    redis.call('HSET', KEYS[1], 'epoch', epoch)
  end
  local count = redis.call('HGET', KEYS[1], 'count') or '0'`
const IS_PURGED = `
  local function isPurged(moment, tags)
    local at = string.find(moment, ':', 1, true)
    if not at or string.sub(moment, 1, at - 1) ~= epoch then return true end
    local since = tonumber(string.sub(moment, at + 1))
    for _, tag in ipairs(tags) do
      if tonumber(redis.call('HGET', KEYS[2], tag) or '0') > since then return true end
    end
    return false
  end`
const scripts = {
  moment: `${MOMENT} return epoch .. ':' .. count`,
  get: `${MOMENT}${IS_PURGED}
    local page = redis.call('HMGET', KEYS[3], 'moment', 'tags', 'value')
    if not page[1] then return false end
    if isPurged(page[1], cjson.decode(page[2])) then redis.call('DEL', KEYS[3]) return false end
    return {page[3], page[2]}`,
  set: `${MOMENT}${IS_PURGED}
    if isPurged(ARGV[1], cjson.decode(ARGV[2])) then return 0 end
    redis.call('HSET', KEYS[3], 'moment', ARGV[1], 'tags', ARGV[2], 'value', ARGV[3])
    redis.call('PEXPIRE', KEYS[3], ARGV[4])
    return 1`,
  purge: `${MOMENT}
    local now = redis.call('HINCRBY', KEYS[1], 'count', 1)
    for _, tag in ipairs(ARGV) do redis.call('HSET', KEYS[2], tag, now) end`,
  purgedSince: `${MOMENT}${IS_PURGED} return isPurged(ARGV[1], cjson.decode(ARGV[2])) and 1 or 0`,
} as const

/**
 * Pages in Redis, for instances that share them: what one of them purges, none of them shows.
 *
 * ```ts
 * export default cacheHandler(redisPages((...words) => client.sendCommand(words), {prefix: 'my-site'}))
 * ```
 *
 * @public
 */
export function redisPages(command: RedisCommand, {prefix = 'sourceline'}: {prefix?: string} = {}): KeptPages {
  const run = (script: keyof typeof scripts, key: string, ...words: string[]) => {
    const keys = ['count', 'purged', `page:${key}`].map((name) => `{${prefix}}:next:${name}`)
    return command('EVAL', scripts[script], String(keys.length), ...keys, ...words)
  }
  return {
    moment: async () => String(await run('moment', '')),
    async get(key) {
      const answer = await run('get', key)
      if (!Array.isArray(answer)) return undefined
      const [value, tags] = answer
      const listed: unknown = JSON.parse(String(tags))
      return {value: String(value), tags: Array.isArray(listed) ? listed.map(String) : []}
    },
    async set(key, {value, tags, moment}) {
      await run('set', key, moment, JSON.stringify(tags), value, String(KEPT))
    },
    async purge(tags) {
      // Far below what Lua takes of arguments at once.
      for (let at = 0; at < tags.length; at += 1000) await run('purge', '', ...tags.slice(at, at + 1000))
    },
    purgedSince: async (moment, tags) => Number(await run('purgedSince', '', moment, JSON.stringify(tags))) === 1,
  }
}
