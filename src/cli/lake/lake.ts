import {createLake, type Lake, LakeStartError} from '../../lake/index.ts'
import {CannotRun, type Command} from '../command.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {checkConfidential} from './confidential.ts'
import {load} from './load.ts'
import {type Options, optionsFrom} from './options.ts'
import {portFor} from './port.ts'
import {keepToken} from './token.ts'

export const lake: Command = {
  help: `Usage: sourceline lake [<directory>] [<ndjson> …] [options]

  <directory>          where the lake keeps everything; made where there is none
  <ndjson> …           exports to load, one document a line; without a directory they are served from memory, and nothing is
                       written back; with one, what it has already stays as it is
  --port <number>      3333 unless said; 0 takes a free one
  --dataset <name>     production unless said
  --project <id>       sourceline unless said
  --public, --private  whether anybody on this machine may read what is published; public unless said
  --studio <folder>    a built Studio, served under /studio/
  --assets <folder>    where the images are that exports name; beside each export unless said
  --token-file <file>  where the token is put; a file in the directory, or in a folder of its own, unless said

An embedded Content Lake: point @sanity/client at it with apiHost and useProjectHostname: false. It answers on this machine
only. The token of a run is in a file that only you can read, and in nothing that is printed; the file goes with the process.

Exit code: 0 it was ended (Ctrl-C), 2 it could not be carried out.`,

  async run(args, {terminal, stopped}) {
    const asked = await optionsFrom(args)
    const options = {...asked, port: await portFor(asked.port)}
    const stop = stopped()
    if (options.directory !== undefined) terminal.error(`Opening ${options.directory} …`)
    const opened = await started(() => create(options))
    try {
      const loading = load(opened, options, terminal)
      loading.catch(() => {}) // what is ended while it loads needs no reason
      if ((await Promise.race([loading, stop.then(() => 'stopped')])) === 'stopped') return 0
      await checkConfidential(opened, options)
      const {studio} = options
      const {url} = await started(() => opened.listen(options.port, studio === undefined ? {} : {studio}))
      const token = await keepToken(opened.token, options)
      try {
        terminal.out(await announcement(opened, options, {url, token: token.file}, terminal))
        await stop
      } finally {
        await token.remove()
      }
      return 0
    } finally {
      await opened.close()
    }
  },
}

function create({directory, projectId, dataset, visibility, port}: Options): Promise<Lake> {
  const publicUrl = `http://127.0.0.1:${port}`
  return createLake({
    projectId,
    publicUrl,
    datasets: {[dataset]: {visibility}},
    ...(directory !== undefined && {directory}),
  })
}

/** @throws CannotRun with what the lake says where it cannot start */
async function started<Result>(start: () => Promise<Result>): Promise<Result> {
  try {
    return await start()
  } catch (error) {
    if (error instanceof LakeStartError) throw new CannotRun(`${error.message}.`)
    throw error
  }
}

async function announcement(
  lake: Lake,
  {directory, projectId, dataset, visibility, studio}: Options,
  {url, token}: {url: string; token: string},
  {paint}: Pick<Terminal, 'paint'>,
): Promise<string> {
  const documents: number = await lake.client({token: lake.token, perspective: 'raw'}).fetch('count(*)')
  const readers =
    visibility === 'public' ? 'anybody on this machine reads what is published' : 'read with the token only'
  const rows = {
    Lake: url,
    ...(studio !== undefined && {Studio: `${url}/studio/`}),
    Dataset: `${dataset} of project ${projectId}, ${visibility}: ${readers}`,
    Data: `${directory ?? 'in memory, nothing is written back'} (${documents.toLocaleString('en')} documents)`,
    Token: `${token} (only you can read it; gone when this ends)`,
  }
  return [
    ...Object.entries(rows).map(([name, value]) => `${paint('bold', name.padEnd(8))} ${value}`),
    'Ctrl-C ends it.',
  ].join('\n')
}
