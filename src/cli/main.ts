#!/usr/bin/env node
/**
 * The `sourceline` command.
 *
 * @module
 */
import {createInterface} from 'node:readline/promises'
import {text} from 'node:stream/consumers'
import {tooOld} from './nodeVersion.ts'
import {sourceline} from './sourceline.ts'
import {processTerminal} from './terminal/terminal.ts'

// A reader that has seen enough (`sourceline … | head`) closes the pipe, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const old = tooOld(process.version)
if (old !== undefined) {
  console.error(old)
  process.exit(2)
}

async function asked(question: string): Promise<string> {
  const asking = createInterface({input: process.stdin, output: process.stderr})
  return asking.question(question).finally(() => asking.close())
}

try {
  process.exitCode = await sourceline(process.argv.slice(2), {
    terminal: processTerminal(process),
    env: process.env,
    now: new Date().toISOString(),
    input: () => text(process.stdin),
    ...(process.stdin.isTTY && {ask: asked}),
    // Once each: who asks a second time is not kept waiting for whatever takes so long.
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
      }),
  })
} catch (error) {
  // What nobody foresaw is told whole, and is not the 1 that says something was found.
  console.error(error)
  process.exitCode = 2
}
