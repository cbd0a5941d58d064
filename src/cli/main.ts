#!/usr/bin/env node
/**
 * The `sourceline` command.
 *
 * @module
 */
import {sourceline} from './sourceline.ts'
import {processTerminal} from './terminal/terminal.ts'

// A reader that has seen enough (`sourceline … | head`) closes the pipe, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await sourceline(process.argv.slice(2), {
  terminal: processTerminal(process),
  env: process.env,
  now: new Date().toISOString(),
})
