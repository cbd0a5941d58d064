import {createClient} from '@redis/client'
import {createSite} from 'sourceline/next'
import {client} from './client.ts'

const {SANITY_WEBHOOK_SECRET: secret, REDIS_URL: url} = process.env
const redis = url ? createClient({url}).on('error', ({message}: Error) => console.warn(`Redis: ${message}`)) : undefined

/** Pages are kept in this process, or with `REDIS_URL` in a store that all instances share. */
export const site = createSite({client, secret, redis, onInvalid: ({message}) => console.warn(message)})
