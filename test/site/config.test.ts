import {describe, expect, it} from 'vitest'
import {ConfigurationError, readConfig} from '../../examples/site/src/config.ts'

const given = {SOURCELINE_WEBHOOK_SECRET: 'a secret of this run'}

describe('the configuration of the site', () => {
  it('needs only the secret, and reads the local lake', () => {
    expect(readConfig(given)).toEqual({
      apiHost: 'http://127.0.0.1:3333',
      projectId: 'sourceline',
      dataset: 'production',
      webhookSecret: 'a secret of this run',
      port: 3000,
      siteUrl: 'http://127.0.0.1:3000',
    })
  })

  it('takes what the environment says', () => {
    const config = readConfig({
      ...given,
      SOURCELINE_API_HOST: 'https://api.sanity.io/',
      SANITY_PROJECT_ID: 'abc12345',
      SANITY_DATASET: 'staging',
      PORT: '0',
      SITE_URL: 'https://news.example',
    })
    expect(config).toMatchObject({apiHost: 'https://api.sanity.io', port: 0, dataset: 'staging'})
    expect(config.siteUrl).toBe('https://news.example')
  })

  it.each([
    ['SOURCELINE_WEBHOOK_SECRET', ''],
    ['SOURCELINE_API_HOST', '127.0.0.1:3333'],
    ['SOURCELINE_API_HOST', 'http://127.0.0.1:3333/v1?x=1'],
    ['SOURCELINE_API_HOST', 'ftp://127.0.0.1'],
    ['SOURCELINE_API_HOST', ''],
    ['SANITY_PROJECT_ID', 'Not An Id'],
    ['SANITY_DATASET', '../production'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['SITE_URL', 'javascript:alert(1)'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => readConfig({...given, [name]: value})).toThrow(new RegExp(`- ${name} is `))
  })

  it('names everything that is wrong at once, and never the secret', () => {
    const wrong = () => readConfig({...given, PORT: 'x', SANITY_DATASET: '!'})
    expect(wrong).toThrow(ConfigurationError)
    expect(wrong).toThrow(/PORT[\s\S]*SANITY_DATASET/)
    expect(wrong).not.toThrow(/a secret of this run/)
  })
})
