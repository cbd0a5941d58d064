/**
 * The vectors of `@sanity/webhook` (`test/signature.test.ts`): what its tests sign, a lake signs as a delivery of its own; what they verify, our rebuild
 * handler's `verifyWebhook` does. Their other file is about a middleware of Express, which neither is.
 */
import {cp, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {inCopy, outcomesOf} from './foreign-tests.ts'
import type {Score} from './score.ts'

/** @param checkout - of github.com/sanity-io/webhook-toolkit */
export function webhookSuite(checkout: string): Promise<Score> {
  return inCopy(async (folder) => {
    await cp(join(checkout, 'test/signature.test.ts'), join(folder, 'test/signature.test.ts'))
    await writeFile(
      join(folder, 'src.ts'),
      `export * from ${JSON.stringify(join(import.meta.dirname, 'webhook-vectors.ts'))}`,
    )
    await writeFile(
      join(folder, 'vitest.config.ts'),
      `export default {
        resolve: {alias: [{find: '../src', replacement: ${JSON.stringify(join(folder, 'src.ts'))}}]},
        test: {include: ['test/**/*.test.ts'], testTimeout: 60_000},
      }`,
    )
    const outcomes = await outcomesOf(folder)
    const failing = outcomes
      .filter(({passed}) => !passed)
      .map(({name, reason}) => ({
        name,
        ...(reason.includes('was not awaited')
          ? {reason: 'the test does not await its own assertion, which the vitest of today refuses', isKnown: true}
          : {reason, isKnown: false}),
      }))
    return {
      suite: "Webhook toolkit's signatures",
      passed: outcomes.length - failing.length,
      tests: outcomes.length,
      failing,
    }
  })
}
