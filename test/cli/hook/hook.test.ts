import {describe, expect, it} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {webhookDefinition} from '../../../src/rebuild/index.ts'
import {fileOf, sourceline} from '../sourceline.ts'

const url = 'https://example.com/api/rebuild'

describe('sourceline hook print', () => {
  it('prints the fields as they are pasted, and the request that does the same', async () => {
    const env = {SANITY_STUDIO_PROJECT_ID: 'abc123', SANITY_STUDIO_DATASET: 'news'}
    const {out} = await sourceline(['hook', 'print', '--url', url], env)
    expect(out).toMatch(/^Dataset {6}news$/m)
    expect(out).toMatch(/^Trigger on {3}create, update, delete$/m)
    expect(out).toContain(webhookDefinition.projection.replace(/^/gm, '  '))
    expect(out).toContain('https://abc123.api.sanity.io/v2026-11-01/hooks/projects/abc123')
    expect(out).toMatch(/^Secret .*createRebuildHandler$/m)
  })

  it('gives the body of that request as JSON, and asks for the secret beside it', async () => {
    const {code, out, error} = await sourceline(['hook', 'print', '--json', '--url', url, '--dataset', 'news'])
    expect(code).toBe(0)
    const {on, filter, projection} = webhookDefinition
    expect(JSON.parse(out)).toMatchObject({
      type: 'document',
      url,
      dataset: 'news',
      rule: {on, filter, projection},
      apiVersion: 'v2026-11-01',
      httpMethod: 'POST',
      includeDrafts: false,
      includeAllVersions: false,
    })
    expect(JSON.parse(out)).not.toHaveProperty('secret')
    expect(error).toContain('Add a `secret`')
  })

  it('prints a webhook that a Content Lake delivers', async () => {
    const {rule, dataset} = JSON.parse((await sourceline(['hook', 'print', '--json', '--url', url])).out)
    const delivered = Promise.withResolvers<unknown>()
    const deliver = async (request: Request) => {
      delivered.resolve(await request.json())
      return new Response()
    }
    const lake = await createLake({webhooks: [{...rule, dataset, url, secret: 's', deliver}]})
    await lake.client({token: lake.token}).create({_id: 'sport', _type: 'topic', slug: {current: 'sport'}})
    expect(await delivered.promise).toMatchObject({id: 'sport', operation: 'create', after: {slug: 'sport'}})
    await lake.close()
  })

  it.each([
    ['nothing to do', [], 'sourceline hook print'],
    ['something else to do', ['register'], 'sourceline hook print'],
    ['--json without an address', ['print', '--json'], 'Give --url'],
    ['an address that is none', ['print', '--url', 'example.com'], 'begins with https://'],
    ['an address with a password', ['print', '--url', 'https://a:b@example.com'], 'without a name and a password'],
    ['this machine', ['print', '--url', 'http://localhost:3000/api/rebuild'], 'cannot reach localhost'],
  ])('ends with 2 on %s', async (_, args, message) => {
    const {code, out, error} = await sourceline(['hook', ...args])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(error).toContain(message)
  })
})

describe('sourceline hook print --blueprint', () => {
  it('prints a Blueprint that is one, with the same filter and projection', async () => {
    const {code, out} = await sourceline(['hook', 'print', '--blueprint', '--url', url, '--dataset', 'news'])
    expect(code).toBe(0)
    const file = fileOf(
      [out.replace("'@sanity/blueprints'", `'${import.meta.resolve('@sanity/blueprints')}'`)],
      'b.mts',
    )
    process.env.SANITY_WEBHOOK_SECRET = 'of the blueprint'
    const made: {default: () => {resources: Record<string, unknown>[]}} = await import(file)
    delete process.env.SANITY_WEBHOOK_SECRET
    const [resource] = made.default().resources
    expect(resource).toMatchObject({
      type: 'sanity.project.webhook',
      url,
      dataset: 'news',
      on: ['create', 'update', 'delete'],
      secret: 'of the blueprint',
      filter: webhookDefinition.filter,
      projection: webhookDefinition.projection,
    })
    expect(out).not.toContain('of the blueprint')
  })
})
