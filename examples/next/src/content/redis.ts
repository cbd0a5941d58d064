import {createClient} from '@redis/client'
import type {RedisCommand} from 'sourceline/rebuild'

const {REDIS_URL: url} = process.env

/** Connects when it is first needed, and again by itself. */
export const redisCommand: RedisCommand | undefined = url ? commandAt(url) : undefined

function commandAt(url: string): RedisCommand {
  const client = createClient({url})
  client.on('error', ({message}: Error) => console.warn(`Redis: ${message}`))
  let connected: Promise<unknown> | undefined
  return async (...words) => {
    connected ??= client.connect()
    await connected
    return client.sendCommand(words)
  }
}
