import {expect, it} from 'vitest'
import {accessibility} from './axe.ts'
import {keyboard} from './hands.ts'
import {
  aSourceIsWithdrawn,
  isApproved,
  isPublished,
  isStopped,
  oneAttributionChanges,
  people,
  readersSee,
  theNoticeIsSeen,
  writesAndMarks,
} from './june2025.ts'
import {withLoop} from './withLoop.ts'

const newsroom = withLoop()

/** The same story as in `june2025.test.ts`, without a mouse: Tab, arrows, Enter, letters and the shortcut. */
it('is done by keyboard alone, from the empty document to the correction', {timeout: 600_000}, async () => {
  const found: string[] = []
  const three = await people(
    newsroom,
    keyboard,
    async (page, name) => {
      found.push(...(await accessibility(page)).map((line) => `${name}: ${line}`))
    },
    'dark',
  )
  const {article, id} = await writesAndMarks(three, 'Trump vetoed a plan in June 2025, officials told agencies')
  await isStopped(three, article)
  await isApproved(three, id, [])
  await isPublished(three, article, id)
  await oneAttributionChanges(three, article)
  await isApproved(three, id, [])
  await isPublished(three, article, id)
  await aSourceIsWithdrawn(three, id)
  await theNoticeIsSeen(three, article)
  await isPublished(three, article, id)
  expect(await readersSee(newsroom.loop.lake, id)).toEqual({kinds: ['correction'], attributions: 3, marks: 4})
  expect(found).toEqual([])
})
