import node from '@astrojs/node'

export default {
  output: 'server',
  adapter: node({mode: 'standalone'}),
  cache: {provider: {entrypoint: 'sourceline/astro/cache'}},
}
