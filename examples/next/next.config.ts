import {join} from 'node:path'
import type {NextConfig} from 'next'

const config: NextConfig = {
  // Pages are kept by our own handler: why, says the file.
  cacheHandler: join(import.meta.dirname, 'src/pageCache.ts'),
  // `sourceline` is linked from two folders up here. With the package from a registry, leave this out.
  turbopack: {root: join(import.meta.dirname, '../..')},
  images: {
    loader: 'custom',
    loaderFile: './src/parts/lakeImage.ts',
    deviceSizes: [480, 800, 1200, 1600],
    imageSizes: [240],
  },
  poweredByHeader: false,
  // A build asks no other host. Where a coding agent runs it, Next.js would look for a newer version, and may stop to say so.
  experimental: {agentUpgrade: false},
  // Browsers ask each time, and are mostly told that nothing changed: a correction reaches every reader at once. Behind a
  // CDN that takes purges, say `s-maxage` here and give `createRebuildHandler` its target as well.
  // What is not published yet nobody keeps.
  headers: async () => [
    {
      source: '/:path((?!_next/|api/).*)',
      missing: [{type: 'cookie', key: '__prerender_bypass'}],
      headers: [{key: 'cache-control', value: 'no-cache'}],
    },
  ],
}

export default config
