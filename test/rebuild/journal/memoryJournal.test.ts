import {beforeEach, describe} from 'vitest'
import {type Journal, memoryJournal} from '../../../src/rebuild/index.ts'
import {keepsItsPromises} from './journalPromises.ts'

describe('a journal in memory', () => {
  let journal: Journal
  beforeEach(() => {
    journal = memoryJournal()
  })
  const same = async () => journal
  keepsItsPromises(same, same)
})
