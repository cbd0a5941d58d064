import {fromDocuments, readerStatus} from '../../src/sourcing/index.ts'
import {contestCases, evidenceCases, noticeCases, statusDocuments} from './statusCases.ts'

const at = '2024-07-01T00:00:00Z'

/** One combination, and what readers are told of it. */
export type Cell = {
  readonly evidence: string
  readonly contest: string
  readonly notice: string
  readonly isSerious: boolean
  readonly text: string
}

/** Every combination of what stands behind a claim, what stands against it and what has been told of it. */
export function statusCells(): Cell[] {
  return [true, false].flatMap((isSerious) =>
    Object.entries(evidenceCases).flatMap(([evidence, behind]) =>
      Object.entries(contestCases).flatMap(([contest, against]) =>
        Object.entries(noticeCases).map(([notice, notices]) => {
          const graph = fromDocuments(statusDocuments(behind, against, notices, isSerious))
          return {evidence, contest, notice, isSerious, text: readerStatus('act', graph, at).text ?? ''}
        }),
      ),
    ),
  )
}

/** The page a lawyer reads: an allegation first, then the same of a claim that accuses nobody. */
export function statusTable(command: string): string {
  const cells = statusCells()
  const tables = [true, false].flatMap((isSerious) => [
    isSerious ? '## A serious allegation' : '## A claim that is not one',
    ...Object.keys(evidenceCases).flatMap((evidence) => [
      `### Behind it: ${evidence}`,
      [
        '| Against it | Notice | Readers are told |',
        '|---|---|---|',
        ...cells
          .filter((cell) => cell.isSerious === isSerious && cell.evidence === evidence)
          .map(({contest, notice, text}) => `| ${contest} | ${notice} | ${text} |`),
      ].join('\n'),
    ]),
  ])
  return `${[
    '# What readers are told of a claim',
    `Written by \`${command}\`: every combination of what stands behind a claim, what stands against it and what its outlet has told of it since. The claim is “John Smith assaulted a colleague”; nobody in it is real. Read each cell as John Smith’s lawyer would, and as Jane Roe’s; mend the engine, never this page.`,
    ...tables,
  ].join('\n\n')}\n`
}
