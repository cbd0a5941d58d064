import {readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {serve} from '@hono/node-server'
import {build} from 'astro'
import {callback, createRebuildHandler} from 'sourceline/rebuild'
import {clientOn} from './src/client.mjs'
import {declared} from './src/declared.mjs'

const {API_HOST, SECRET, PORT} = process.env
const root = import.meta.dirname

// Beside the pages that are there, which are read until all of it is made.
async function built() {
  await build({root, outDir: 'made', logLevel: 'error'})
  await rename(join(root, 'dist'), join(root, 'before')).catch(() => {})
  await rename(join(root, 'made'), join(root, 'dist'))
  await rm(join(root, 'before'), {recursive: true, force: true})
}

const rebuild = createRebuildHandler({
  secret: SECRET,
  client: clientOn(API_HOST),
  newsroom: declared,
  targets: [callback(built)],
})

await built()

async function fetch(request) {
  const {pathname} = new URL(request.url)
  if (pathname === '/rebuild') return rebuild(request)
  const html = await readFile(join(root, 'dist', pathname, 'index.html')).catch(() => null)
  return new Response(html ?? 'Not found', {
    status: html ? 200 : 404,
    headers: {'content-type': 'text/html; charset=utf-8'},
  })
}
serve({fetch, hostname: '127.0.0.1', port: Number(PORT)})
