import {expect, it} from 'vitest'
import {languageOfPolicy} from '../../src/forms/languageOfPolicy.ts'
import {createLake} from '../../src/lake/index.ts'

it('starts an article in the language of the house', async () => {
  const lake = await createLake({documents: [{_id: 'policy', _type: 'policy', language: 'he'}]})
  expect(await languageOfPolicy(undefined, {getClient: (config) => lake.client(config)})).toEqual({language: 'he'})
  await lake.close()
})

it('starts it in none where there is no policy, or no dataset to ask', async () => {
  const lake = await createLake()
  const getClient = (config: {apiVersion: string}) => lake.client(config)
  expect(await languageOfPolicy(undefined, {getClient})).toEqual({})
  await lake.close()
  const offline = (config: {apiVersion: string}) => lake.client({...config, dataset: 'elsewhere', maxRetries: 0})
  expect(await languageOfPolicy(undefined, {getClient: offline})).toEqual({})
})
