import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {type PublishedVerdict, publishedGate} from '../../src/gate/index.ts'
import {draft, type Newsroom, openNewsroom, record} from './newsroom.ts'
import {type Desk, type Way, ways} from './ways.table.ts'

let newsroom: Newsroom
const open: Newsroom[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** An article of a reporter and a desk editor, live and approved as it is. */
async function live(isGated: boolean): Promise<Desk> {
  newsroom = await openNewsroom({isGated})
  open.push(newsroom)
  const {as, lake, approvalOf} = newsroom
  const reporter = await as('reporter', 'confidential')
  await reporter.createOrReplace({...record(), _id: 'record', _type: 'sourcingRecord'})
  const desk = await as('desk', 'confidential')
  await desk.create({...(await approvalOf(draft(), 'desk', 'desk')), _type: 'approval'})
  const article = {...draft(), _id: 'ours', publishedAt: '2026-01-01T00:00:00Z'}
  const lines = [JSON.stringify(article)]
  await lake.import({dataset: 'production', lines, existing: 'keep'})
  return {newsroom, client: await as('reporter'), confidential: await as('reporter', 'confidential'), as}
}

/** What readers of the article have. */
const shown = () =>
  newsroom.all.fetch(
    '{"article": *[_id == "ours"][0]{headline, standfirst, body, attributions, authors, notices}, "claim": *[_id == "veto"][0].text, "others": count(*[_type == "article" && !(_id in path("drafts.**"))]), "policy": *[_id == "policy"][0]{rules, ladder, minimumPool}}',
  )

describe('on an embedded lake with the gate', () => {
  it.each(ways)('$name: refused, and readers have what they had', async ({go, name}) => {
    const desk = await live(true)
    const before = await shown()
    await expect(go(desk)).rejects.toThrow()
    const after = await shown()
    // To take down and to delete is always allowed; what is refused is to come back changed.
    if (/^(unpublish|delete), (change|and create)/.test(name)) expect(after.article).toBeNull()
    else if (!name.startsWith('withdraw')) expect(after).toEqual(before)
  })
})

describe('on a lake that takes whatever a session may write, as the hosted one does', () => {
  it.each(ways)('$name: found, and told', async (way) => {
    const desk = await live(false)
    await way.go(desk)
    const {refusals, shown: isShown} = await asked(way)
    expect(refusals.map(({because}) => because)).not.toEqual([])
    expect(documented(way.name)).toEqual(['refused', isShown ? 'found and told' : 'found, told and held back'])
  })
})

const page = readFileSync(join(import.meta.dirname, '../../docs/ways-round-the-gate.md'), 'utf8')

/** What the documentation says of a way: on an embedded lake, and on a hosted one. */
function documented(name: string): string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`))
  return (row ?? '')
    .split('|')
    .slice(2, 4)
    .map((cell) => cell.trim())
}

async function asked({of = {id: 'ours', type: 'article'}}: Way): Promise<PublishedVerdict> {
  const client = newsroom.all
  const document = await client.getDocument(of.id)
  const gate = publishedGate({newsroom: client, desk: client.withConfig({dataset: 'confidential'})})
  return gate({...of, revision: document?._rev ?? null})
}

it('there are fifty of them, and each is another', () => {
  expect(new Set(ways.map(({name}) => name)).size).toBe(ways.length)
  expect(ways.length).toBeGreaterThanOrEqual(50)
})
