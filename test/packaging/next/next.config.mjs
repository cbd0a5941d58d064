import {join} from 'node:path'

export default {
  cacheHandler: join(import.meta.dirname, 'pageCache.mjs'),
  // What is installed is linked from elsewhere in the repository.
  turbopack: {root: join(import.meta.dirname, '../../..')},
  experimental: {agentUpgrade: false},
}
