import type {Command} from '../command.ts'
import {checkLake, salvageLake} from './checkLake.ts'
import {exec} from './exec.ts'
import {exportLake} from './exportLake.ts'
import {serve} from './serve.ts'

export const lake: Command = {
  help: `Usage: sourceline lake [<directory>] [<ndjson> …] [options]
       sourceline lake export <directory> <folder> [--dataset <name>] [--project <id>]
       sourceline lake exec [<directory>] [<ndjson> …] [options] -- <command> …
       sourceline lake check <directory>
       sourceline lake salvage <directory> <new directory>

  <directory>          where the lake keeps everything; made where there is none
  <ndjson> …           exports to load, one document a line; without a directory they are served from memory, and nothing is
                       written back; with one, what it has already stays as it is
  --port <number>      3333 unless said; 0 takes a free one
  --dataset <name>     production unless said
  --project <id>       sourceline unless said
  --public, --private  whether anybody on this machine may read what is published; public unless said
  --studio <folder>    a built Studio, served under /studio/
  --dev                runs sanity dev of the Studio in this folder behind the lake: one origin, so that it is logged in and reloads as you
                       write; its workspaces spread localWorkspace() of sourceline/lake/workspace
  --dev-folder <path>  the same for a Studio in another folder
  --assets <folder>    where the images are that exports name; beside each export unless said
  --origin <origin>    a page's origin that may read, as the hosted service lists them (https://*.desk.example); may be repeated
  --webhook <address>  tells this address of every published change, as webhookDefinition says, signed with SANITY_WEBHOOK_SECRET; may be
                       given several times
  --parallel           delivers all of a transaction at once; without it one after the other, as the hosted service does
  --token-file <file>  where the token is put; a file in the directory, or in a folder of its own, unless said
  --people <json>      who works here, and what their roles let them do: {"users": {"rita": {"name": "Rita", "roles": ["reporter"]}}, "roles":
                       {"reporter": {"production": {"write": ["article"]}}}}; each has a token of their own beside the other (token.rita),
                       and opens the Studio as /studio/?as=rita

An embedded Content Lake: point @sanity/client at it with apiHost and useProjectHostname: false. It answers on this machine
only. The token of a run is in a file that only you can read, and in nothing that is printed; the file goes with the process.

lake export writes what a directory holds as NDJSON into a new folder, its images and files beside it: with drafts and all that is
confidential, so only you can read it. It is for a lake that is not being served.

lake exec serves a lake for as long as a command runs, to which it is what api.sanity.io is otherwise: sanity dataset export,
sanity documents, sanity migration run. The exit code is that of the command.

lake check reads everything and changes nothing. lake salvage saves every document and asset that can be read of a damaged lake into
a new one, and names the others; it keeps no history.

Exit code: 0 it was ended (Ctrl-C), exported, or whole, 1 something is damaged or lost, 2 it could not be carried out.`,

  run([first, ...rest], surroundings) {
    if (first === 'export') return exportLake(rest, surroundings)
    if (first === 'exec') return exec(rest, surroundings)
    if (first === 'check') return checkLake(rest, surroundings)
    if (first === 'salvage') return salvageLake(rest, surroundings)
    return serve(first === undefined ? [] : [first, ...rest], surroundings)
  },
}
