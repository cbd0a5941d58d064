import {DatabaseSync} from 'node:sqlite'
import {expect, it} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {fileIn} from '../../../src/lake/store/database.ts'
import {emptyDirectory} from './directory.ts'

const versionIn = (directory: string, set?: number) => {
  const database = new DatabaseSync(fileIn(directory))
  if (set !== undefined) database.exec(`PRAGMA user_version = ${set}`)
  const version = database.prepare('PRAGMA user_version').get()?.user_version
  database.close()
  return version
}

it('is in the file: one of before it was counted is taken as it is, one of a later release is left alone', async () => {
  const directory = await emptyDirectory()
  const documents = [{_id: 'a', _type: 'article', headline: 'Veto'}]
  await (await createLake({directory, documents})).close()
  expect(versionIn(directory)).toBe(1)
  expect(versionIn(directory, 0)).toBe(0)
  const again = await createLake({directory})
  expect(await again.client().fetch('*[_type == "article"].headline')).toEqual(['Veto'])
  await again.close()
  expect(versionIn(directory, 2)).toBe(2)
  await expect(createLake({directory})).rejects.toMatchObject({
    code: 'newer-directory',
    message: expect.stringContaining('later release of Sourceline'),
  })
  expect(versionIn(directory)).toBe(2)
})
