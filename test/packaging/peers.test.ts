import {describe, it} from 'vitest'
import {share, withPeers} from '../../scripts/peers.ts'

/* `npm run peers` looks at many more; these are what a site that only reads installs. */
describe('the package out of its tarball', () => {
  it.each(share.map((row) => [row.beside.join(' '), row] as const))(
    'is installed by npm beside %s, and reads with it',
    {timeout: 240_000},
    (_, row) => withPeers(row),
  )
})
