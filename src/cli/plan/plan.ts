import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {planFor, planHelp, planOptions, trails} from '../site/index.ts'
import {planText} from './planText.ts'

export const plan: Command = {
  help: `Usage: sourceline plan (--change <file> | --document <id> | --reconcile) [--config <module>] [--manifest <file>] [--json]

${planHelp}

Which pages are to be added, rebuilt or removed, and through which documents. It changes nothing; sourceline rebuild does.

Exit code: 0 every page is as it should be, 1 some are not, 2 it could not be carried out.`,

  async run(args, surroundings) {
    const {values, positionals} = parsedArguments(args, planOptions)
    if (positionals.length > 0) throw new CannotRun(`“${positionals[0]}” is no option.`)
    const {site, pages} = await planFor(values, surroundings)
    const because = await trails(
      pages.map((page) => page.because),
      site,
    )
    const told = pages.map(({page, action, ...more}, at) => {
      const invalid = 'invalid' in more ? more.invalid?.message : undefined
      return {page, action, because: because[at] ?? [], ...(invalid !== undefined && {invalid})}
    })
    surroundings.terminal.out(values.json ? JSON.stringify(told, null, 2) : planText(told, surroundings.terminal))
    return pages.length > 0 ? 1 : 0
  },
}
