import type {RedisCommand} from '../rebuild/index.ts'

/** As much of a client of `redis` (`@redis/client`) as is used. @public */
export interface RedisClientLike {
  readonly isOpen: boolean
  connect(): Promise<unknown>
  sendCommand(words: string[]): Promise<unknown>
}

/** Connects when it is first asked something: a build has no Redis. @internal */
export function commandOf(client: RedisClientLike): RedisCommand {
  let connected: Promise<unknown> | undefined
  return async (...words) => {
    connected ??= client.isOpen ? Promise.resolve() : client.connect()
    await connected
    return client.sendCommand(words)
  }
}
