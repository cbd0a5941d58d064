// Plain JavaScript: it also runs on the machine's own Node, before anything is installed.
import {spawn} from 'node:child_process'

const {stdout} = process

/**
 * `Building the Studio … 12 s` while `work` runs, `Building the Studio: 14 s` when it is done. On a terminal the line
 * is rewritten; in a log a dot a second is added, so that nothing is silent and nothing floods.
 *
 * @template Result
 * @param {string} label - what is being done, as a sentence without a stop
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withProgress(label, work) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  stdout.write(`${label} …`)
  const ticking = setInterval(() => stdout.write(stdout.isTTY ? `\r${label} … ${seconds()}` : '.'), 1000)
  try {
    const result = await work()
    stdout.write(stdout.isTTY ? `\r${label}: ${seconds()}   \n` : ` ${seconds()}\n`)
    return result
  } catch (error) {
    stdout.write(` failed after ${seconds()}\n`)
    throw error
  } finally {
    clearInterval(ticking)
  }
}

/**
 * Runs a command and keeps what it prints for the error message; a command that succeeds prints nothing.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean}} [options]
 * @returns {Promise<string>} what it printed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {...options, stdio: ['ignore', 'pipe', 'pipe']})
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.stderr.on('data', (chunk) => {
      printed += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed)
      else
        reject(
          new Error(`${[command, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}.\n${printed.trim()}`),
        )
    })
  })
}
