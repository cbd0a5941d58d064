import {expect, it} from 'vitest'
import {ledgerOf} from './ledger.ts'

/*
 * What a few newsrooms' edits purge, written down: whoever makes an edit purge more, or less, sees here which. `vitest -u` writes it anew.
 */
it('purges what it did, each page for a reason that leads to it', {timeout: 240_000}, async () => {
  const lines: string[] = []
  const faults: string[] = []
  for (let seed = 501; seed <= 508; seed += 1) {
    const ledger = await ledgerOf(seed)
    lines.push(...ledger.lines)
    faults.push(...ledger.faults)
  }
  expect(faults).toEqual([])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('ledger.txt')
})
