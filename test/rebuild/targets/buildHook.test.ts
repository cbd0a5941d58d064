import {describe, expect, it} from 'vitest'
import {buildHook, isConfigurationError} from '../../../src/rebuild/index.ts'
import {change} from '../delivery.ts'

const told = {change, affected: []}
const url = 'https://host.example/hooks/secret'

/** A host whose builds begin when they are let. */
function host() {
  const calls: ((status: number) => void)[] = []
  const send = () =>
    new Promise<Response>((resolve) => {
      calls.push((status) => resolve(new Response(null, {status})))
    })
  const next = async (count: number) => {
    while (calls.length < count) await new Promise((later) => setTimeout(later, 2))
    return calls[count - 1]
  }
  return {calls, send, next}
}

describe('a build hook', () => {
  it('is called once for the changes of a window', async () => {
    const {calls, send, next} = host()
    const target = buildHook(url, {window: 10, send})
    const done = Promise.all([target(['articles'], told), target(['topics'], told)])
    ;(await next(1))?.(200)
    await done
    expect(calls).toHaveLength(1)
  })

  it('is called once more for all that comes while it is being called, and not meanwhile', async () => {
    const {calls, send, next} = host()
    const target = buildHook(url, {window: 5, send})
    const first = target(['articles'], told)
    const answerFirst = await next(1)
    const later = [target(['topics'], told), target(['claims'], told)]
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(calls).toHaveLength(1)
    answerFirst?.(201)
    await first
    ;(await next(2))?.(200)
    await Promise.all(later)
    expect(calls).toHaveLength(2)
  })

  it('fails for those a failed call was for, says nothing of its address, and goes on', async () => {
    const {send, next} = host()
    const target = buildHook(url, {window: 1, send})
    const failed = expect(target(['articles'], told)).rejects.toThrow(/^The answer was 500\.$/)
    ;(await next(1))?.(500)
    await failed
    const again = target(['articles'], told)
    ;(await next(2))?.(200)
    await again
  })

  it('needs an address', () => {
    expect(() => buildHook('')).toThrow(expect.toSatisfy(isConfigurationError))
  })
})
