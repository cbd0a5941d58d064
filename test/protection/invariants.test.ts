import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {confidentialTypes} from '../../schemas/index.ts'
import * as site from '../../src/index.ts'
import {readsWithout} from '../../src/studio/confidential/DeskDoor.tsx'
import {confidentialPlugin} from '../../src/studio/confidential/index.ts'

const root = join(import.meta.dirname, '../..')

describe('source protection', () => {
  it('P15: gives a site nothing to listen with', () => {
    expect(Object.keys(site).filter((name) => /listen|subscribe|live/i.test(name))).toEqual([])
  })

  it('P20: what a site asks knows no pseudonym, and nothing else of a record', () => {
    const folder = join(root, 'src/queries')
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(20)
    const record = /pseudonym|distinctFrom|sourcingRecord|necessity|reliability|handledBy|onRecordAttempts/
    expect(files.filter((file) => record.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
  })

  it('P26: has neither comments nor tasks at the desk, which are kept where others read; no queries kept in the browser, no assistant', () => {
    const plugin = confidentialPlugin({newsroomDataset: 'production'})
    expect(plugin).toMatchObject({document: {comments: {enabled: false}}, tasks: {enabled: false}})
    const {tools, schema} = plugin
    if (typeof tools !== 'function' || typeof schema?.types !== 'function') throw new Error('They are composed.')
    const context = Object()
    expect(tools([Object({name: 'structure'}), Object({name: 'vision'})], context).map(({name}) => name)).toEqual([
      'structure',
    ])
    const types = schema.types([...confidentialTypes], context)
    expect(types.map(({name}) => name)).toEqual(['sourcingRecord', 'approval', 'hold'])
    for (const {options} of types) expect(options).toMatchObject({aiAssist: {exclude: true}})
  })

  it('P26: opens no desk whose dataset anybody can read', async () => {
    const answers = (status: number) => () => Promise.resolve(new Response('{}', {status}))
    expect(await readsWithout('https://a.example', answers(200))).toBe(true)
    expect(await readsWithout('https://a.example', answers(401))).toBe(false)
    expect(await readsWithout('https://a.example', () => Promise.reject(new Error('offline')))).toBe(false)
  })
})
