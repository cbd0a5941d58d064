const {serve} = require('@hono/node-server')
const {createRebuildHandler} = require('sourceline/rebuild')
const {site} = require('./site.mjs')

if (typeof createRebuildHandler !== 'function') process.exit(1)
const [apiHost, secret, purgeUrl, port] = process.argv.slice(2)
serve({fetch: site({apiHost, secret, purgeUrl}), hostname: '127.0.0.1', port: Number(port)})
