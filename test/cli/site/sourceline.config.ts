// The config of a small site, as a user would write it.
import {createClient} from '@sanity/client'
import {buildHook, callback, defineSite} from '../../../src/rebuild/index.ts'
import {pages} from './pages.ts'

const {LAKE = '', TOKEN, TARGET} = process.env

const client = createClient({
  projectId: 'sourceline',
  dataset: 'production',
  apiVersion: '2026-11-01',
  apiHost: LAKE,
  useProjectHostname: false,
  useCdn: false,
  maxRetries: 0,
  ...(TOKEN && {token: TOKEN}),
})

export default defineSite({
  client,
  pages,
  ...(TARGET === 'tags' && {targets: [callback((tags) => console.error(`stale: ${tags.join(' ')}`))]}),
  ...(TARGET?.startsWith('http') && {targets: [buildHook(TARGET, {window: 0})]}),
})
