const {serve} = require('@hono/node-server')
const {createNewsroom} = require('sourceline')
const {articleHtml} = require('sourceline/html')
const {createRebuildHandler} = require('sourceline/rebuild')
const {site} = require('./site.mjs')

if ([createNewsroom, articleHtml, createRebuildHandler].some((each) => typeof each !== 'function')) process.exit(1)
serve({fetch: site(process.env), hostname: '127.0.0.1', port: Number(process.env.PORT)})
