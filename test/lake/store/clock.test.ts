import {expect, it, onTestFinished} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {emptyDirectory} from './directory.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute))

it('a clock that is set back makes nothing older than what came before, restart or not', async () => {
  const directory = await emptyDirectory()
  let now = at(30)
  const open = async () => {
    const lake = await createLake({directory, now: () => now})
    onTestFinished(() => lake.close())
    return {lake, editor: lake.client({token: lake.token})}
  }
  const first = await open()
  const times = [(await first.editor.create({_id: 'a', _type: 'claim'}))._updatedAt]
  const change = async (editor: typeof first.editor, minute: number) => {
    now = at(minute)
    times.push((await editor.patch('a').set({minute}).commit())._updatedAt)
  }
  await change(first.editor, 10)
  await change(first.editor, 31)
  await first.lake.close()
  const {editor} = await open()
  await change(editor, 5)
  await change(editor, 40)
  expect(times).toEqual([30, 30, 31, 31, 40].map((minute) => at(minute).toISOString()))

  const asOf = await editor.request<{documents: {minute: number}[]}>({
    url: `/data/history/production/documents/a?time=${at(31).toISOString()}`,
  })
  expect(asOf.documents[0]?.minute).toBe(5)
})
