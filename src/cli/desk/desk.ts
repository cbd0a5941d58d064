import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {printable} from '../terminal/printable.ts'
import {placeIn} from './place.ts'
import {verbs} from './verbs.ts'

export const desk: Command = {
  help: `Usage: sourceline desk purge <id>… [--yes]
       sourceline desk retention --older-than <days> [--yes]
       sourceline desk hold <article>…
       sourceline desk lift <article>… --yes
       sourceline desk withdraw <person> [--yes]

  purge      destroys records and approvals, with every revision they ever had
  retention  tells which were not changed for so long, and with --yes destroys them
  hold       nothing of an article may be destroyed from now on; purge, retention and withdraw refuse
  lift       ends that
  withdraw   takes somebody who must be protected now out of every version: their document is destroyed, what named them once goes
             on under a fresh id with a notice that tells nothing; says what stays, and whom to write to

The private dataset is SANITY_STUDIO_CONFIDENTIAL_DATASET of SANITY_STUDIO_PROJECT_ID, the articles’ SANITY_STUDIO_DATASET; the token that may
read and write both is SOURCELINE_DESK_TOKEN; SOURCELINE_API_HOST is an embedded lake. Nothing that a record says is printed.
To destroy what a court or an authority has asked for can be an offence: put it on hold, and ask counsel.

Exit code: 0 done, 1 something is left to do, 2 it could not be carried out.`,

  async run(args, {terminal, env, now}) {
    const {values, positionals} = parsedArguments(args, {'older-than': {type: 'string'}, yes: {type: 'boolean'}})
    const [name = '', ...ids] = positionals
    const verb = verbs.get(name)
    if (verb === undefined) throw new CannotRun(`“${name}” is none of ${[...verbs.keys()].join(', ')}.`)
    const given = values['older-than']
    if (given !== undefined && !/^\d{1,5}$/.test(given)) throw new CannotRun(`--older-than takes days, not “${given}”.`)
    return verb(await placeIn(env), {
      ids,
      days: given === undefined ? undefined : Number(given),
      yes: values.yes === true,
      now,
      say: (line) => terminal.out(printable(line)),
    })
  },
}
