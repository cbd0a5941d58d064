import {serve} from '@hono/node-server'
import {site} from './site.mjs'

const [apiHost, secret, purgeUrl, port] = process.argv.slice(2)
serve({fetch: site({apiHost, secret, purgeUrl}), hostname: '127.0.0.1', port: Number(port)})
