import {expect, it} from 'vitest'
import {problems, to, type Written} from '../newsroomDesk.ts'

const report: Written = {_id: 'drafts.r', _type: 'report', title: 'Trump vetoed plan'}
const others: Written[] = [{_id: 'reuters', _type: 'organization', name: 'Reuters'}]

it('takes a report of which nobody knows the outlet', async () => {
  expect(await problems(report, others)).toEqual([])
})

it('asks a report that an outlet has published for its address', async () => {
  const known = {...report, outlet: to('reuters'), publishedAt: '2025-06-15T12:00:00Z'}
  expect(await problems(known, others)).toEqual(['url: Give the address, so that readers can check it.'])
  expect(await problems({...known, url: 'https://example.org/a'}, others)).toEqual([])
})

it('takes copy that an agency sent its customers, which has no address yet', async () => {
  expect(await problems({...report, outlet: to('reuters')}, others)).toEqual([])
})

it('takes https addresses alone', async () => {
  expect(await problems({...report, url: 'http://example.org/a'}, others)).toHaveLength(1)
})
