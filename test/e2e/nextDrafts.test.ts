import {afterAll, beforeAll} from 'vitest'
import {hasDraftMode} from './draftMode.ts'
import {type NextSite, startNextSite} from './nextSite.ts'

let site: NextSite

beforeAll(async () => {
  site = await startNextSite()
})
afterAll(() => site?.stop())

hasDraftMode(() => site)
