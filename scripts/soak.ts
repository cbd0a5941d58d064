// `npm run soak -- 600`: mixed traffic of twenty editors and three sites with trouble, for so many seconds (600 unless said).
import {soak} from '../test/e2e/soak/soak.ts'

const seconds = Number(process.argv[2] ?? 600)
if (!Number.isFinite(seconds) || seconds < 10) {
  console.error('Usage: npm run soak -- [<seconds>]; at least 10.')
  process.exit(2)
}
const soaked = await soak(seconds)
console.log(JSON.stringify(soaked, null, 2))
process.exitCode = soaked.lost.length > 0 || soaked.stale.length > 0 ? 1 : 0
