import {expect, it} from 'vitest'
import type {Journal} from '../../../src/rebuild/index.ts'
import {change} from '../delivery.ts'

const waiting = (key: string) => ({key, change: {...change, id: key}})
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds))

/** What every journal promises; two `open`s of one store are two instances. */
export function keepsItsPromises(open: () => Promise<Journal>, another: () => Promise<Journal>): void {
  it('hands out what was stored, the oldest first, and to one instance at a time', async () => {
    const [here, there] = [await open(), await another()]
    await here.append([waiting('a')])
    await pause(3)
    await here.append([waiting('b'), waiting('c')])
    const [first] = await here.take(1, 60_000)
    expect(first).toMatchObject({key: 'a', change: {...change, id: 'a'}})
    expect(first?.waited).toBeGreaterThanOrEqual(0)
    expect((await there.take(10, 60_000)).map(({key}) => key).toSorted()).toEqual(['b', 'c'])
    expect(await here.take(10, 60_000)).toEqual([])
    expect((await here.waiting()).count).toBe(3)
  })

  it('hands out again what nobody finished in time, and never what was', async () => {
    const [here, there] = [await open(), await another()]
    await here.append([waiting('a'), waiting('b')])
    await here.take(10, 40)
    await here.finish(['a'])
    await pause(80)
    expect((await there.take(10, 60_000)).map(({key}) => key)).toEqual(['b'])
    await there.append([waiting('a'), waiting('b')])
    expect(await here.waiting()).toMatchObject({count: 1})
    await there.finish(['b'])
    expect(await here.waiting()).toEqual({count: 0, age: 0})
  })

  it('holds longer what is still being worked on', async () => {
    const here = await open()
    await here.append([waiting('a')])
    await here.take(10, 30)
    await here.hold(['a', 'unknown'], 60_000)
    await pause(60)
    expect(await here.take(10, 60_000)).toEqual([])
    await here.hold(['a'], 0)
    expect(await here.take(10, 60_000)).toHaveLength(1)
  })

  it('tells how long the oldest has waited', async () => {
    const here = await open()
    await here.append([waiting('a')])
    await pause(30)
    await here.append([waiting('b')])
    const {count, age} = await here.waiting()
    expect(count).toBe(2)
    expect(age).toBeGreaterThanOrEqual(25)
  })

  it('keeps a row for each document, whatever it is called', async () => {
    const [here, there] = [await open(), await another()]
    const id = `it's "quoted" {and} \n odd`
    await here.putRows(
      new Map([
        ['a', '{"x":1}'],
        [id, 'row'],
      ]),
    )
    expect(await there.rows(['a', id, 'unknown'])).toEqual(
      new Map([
        ['a', '{"x":1}'],
        [id, 'row'],
      ]),
    )
    expect([await there.rowCount(), (await there.rowIds()).toSorted()]).toEqual([2, ['a', id].toSorted()])
    await there.putRows(new Map([['a', null]]))
    expect(await here.rowIds()).toEqual([id])
    expect(await here.rows([])).toEqual(new Map())
  })

  it('lets one of them have a claim, until it ends', async () => {
    const [here, there] = [await open(), await another()]
    expect([await here.claim('look', 60), await there.claim('look', 60)]).toEqual([true, false])
    await pause(90)
    expect(await there.claim('look', 60_000)).toBe(true)
    await here.putMark('cursor', '2026-11-26T10:00:00Z')
    expect([await there.mark('cursor'), await there.mark('other')]).toEqual(['2026-11-26T10:00:00Z', undefined])
  })

  it('takes thousands at once', async () => {
    const here = await open()
    await here.append(Array.from({length: 2500}, (_, at) => waiting(`key ${at}`)))
    const taken = await here.take(2000, 60_000)
    expect(taken).toHaveLength(2000)
    await here.finish(taken.map(({key}) => key))
    expect((await here.waiting()).count).toBe(500)
  })
}
