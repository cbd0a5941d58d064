import {judged} from '../../confidential/judged.ts'
import type {Records} from '../../confidential/records/index.ts'
import type {Finding, Graph, HousePolicy, NotChecked, TextReader} from '../../sourcing/index.ts'
import {findingsBy} from '../../sourcing/rules/findings.ts'
import {storyOf} from '../../sourcing/rules/story.ts'
import {rules} from '../../sourcing/rules/table.ts'
import type {Progress} from '../terminal/progress.ts'

/** How many articles are judged between two movements of the bar. */
const partSize = 100

/**
 * What `findings` finds, some articles at a time, so that whoever waits for ten thousand sees how far it is. In the
 * order of articles, not of rules.
 */
export function check(
  graph: Graph,
  policy: HousePolicy,
  at: string,
  progress: Progress,
  read: TextReader,
  size: number = partSize,
): (Finding | NotChecked)[] {
  const articles = [...graph.articles.values()]
  progress.begin('Checking', articles.length)
  const results: (Finding | NotChecked)[] = []
  for (let start = 0; start === 0 || start < articles.length; start += size) {
    const stories = articles.slice(start, start + size).map((article) => storyOf(article, graph, at))
    const found = findingsBy(Object.values(rules), {graph, at, stories, read}, policy)
    // What is wrong in reports, and what cannot be checked, every part says again.
    for (const result of found) {
      const isOfPart = 'document' in result && !graph.reports.has(result.document)
      if (start === 0 || isOfPart) results.push(result)
    }
    progress.add(stories.length)
  }
  return results
}

/** The same with confidential records: nothing is left unchecked, and what was approved asks for nothing. */
export async function checkWithRecords(
  graph: Graph,
  policy: HousePolicy,
  records: Records,
  at: string,
  progress: Progress,
): Promise<Finding[]> {
  const ids = [...graph.articles.keys()]
  progress.begin('Checking', ids.length)
  const found: Finding[] = []
  for (let start = 0; start === 0 || start < ids.length; start += partSize) {
    const part = ids.slice(start, start + partSize)
    const {findings} = await judged(graph, policy, records, at, part)
    found.push(...findings.filter(({document}) => start === 0 || !graph.reports.has(document)))
    progress.add(part.length)
  }
  return found
}
