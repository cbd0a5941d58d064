import {serve} from '@hono/node-server'
import {site} from './site.mjs'

serve({fetch: site(process.env), hostname: '127.0.0.1', port: Number(process.env.PORT)})
