import node from '@astrojs/node'
import {defineConfig} from 'astro/config'

export default defineConfig({
  output: 'server',
  adapter: node({mode: 'standalone'}),
  // Pages are kept by tag, in this process; why not by the cache that Astro comes with, says `pageCache` of `sourceline/astro`.
  cache: {provider: {entrypoint: 'sourceline/astro/cache'}},
})
