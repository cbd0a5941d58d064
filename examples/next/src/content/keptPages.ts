import {type KeptPages, memoryPages, redisPages} from 'sourceline/next'
import {redisCommand} from './redis.ts'

/** The pages that are kept: in this process, or with `REDIS_URL` in a store that all instances share. */
export const keptPages: KeptPages =
  redisCommand === undefined ? memoryPages({capacity: 500}) : redisPages(redisCommand, {prefix: 'next'})
