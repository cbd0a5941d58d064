import {createClient} from '@sanity/client'
import {expect, it, onTestFinished} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {memoryPages} from '../../../src/next/index.ts'
import {callback, createRebuildHandler, memoryJournal, taggedFetch} from '../../../src/rebuild/index.ts'
import {seeds} from '../../client/newsroom.ts'
import {secret} from '../delivery.ts'

/* A page of a query that no rule knows: how many works somebody signed. */
const query = `*[_type == "person"][0]{name, "signed": count(*[_type == "article" && references(^._id)])}`

async function site() {
  const lake = await createLake({documents: [...seeds(), {_id: 'event-1', _type: 'event', title: 'An opening'}]})
  const {url: apiHost} = await lake.listen(0)
  const http = {apiHost, useProjectHostname: false, useCdn: false}
  const client = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
  const pages = memoryPages()
  const told: string[][] = []
  let fails = 0
  const rebuild = createRebuildHandler({
    secret,
    client,
    journal: memoryJournal(),
    cursor: false,
    live: client,
    targets: [
      callback(async (tags) => {
        if (fails-- > 0) throw new Error('It is away')
        told.push([...tags])
        await pages.purge(tags)
      }),
    ],
  })
  onTestFinished(async () => {
    rebuild.close()
    await lake.close()
  })
  const make = async (asked: string) => {
    const moment = await pages.moment()
    const {result, tags} = await taggedFetch(client, asked)
    await pages.set(asked, {value: JSON.stringify(result), tags, moment})
  }
  // What may have changed before it listened is told as a whole.
  await expect.poll(() => told.flat(), {timeout: 10_000}).toContain('sync')
  const failNext = (count: number) => {
    fails = count
  }
  return {editor: lake.client({token: lake.token}), pages, told, make, failNext}
}

it('has a page of a query of your own made again when what it read has changed, with no webhook', async () => {
  const {editor, pages, make} = await site()
  const events = `*[_type == "event"]{title}`
  for (const asked of [query, events]) await make(asked)
  await editor.patch('event-1').set({title: 'A closing'}).commit()
  await expect.poll(() => pages.get(events), {timeout: 10_000}).toBeUndefined()
  expect(await pages.get(query)).toBeDefined()
  const person = await editor.fetch<string>('*[_type == "person"][0]._id')
  await editor.patch(person).set({name: 'Another Name'}).commit()
  await expect.poll(() => pages.get(query), {timeout: 10_000}).toBeUndefined()
})

it('tells again what a target could not be told', async () => {
  const {editor, pages, make, failNext} = await site()
  const events = `*[_type == "event"]{title}`
  await make(events)
  failNext(2)
  await editor.patch('event-1').set({title: 'Twice away'}).commit()
  await expect.poll(() => pages.get(events), {timeout: 10_000}).toBeUndefined()
})
