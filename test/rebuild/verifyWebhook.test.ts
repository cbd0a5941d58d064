import {encodeSignatureHeader} from '@sanity/webhook'
import {describe, expect, it} from 'vitest'
import {isConfigurationError, isWebhookError, verifyWebhook} from '../../src/rebuild/index.ts'
import {change, delivery, secret} from './delivery.ts'
import {hostile} from './hostile.ts'

const text = JSON.stringify(change)

describe('a signed delivery', () => {
  it('is read as a change, with the transaction its header names', async () => {
    expect(await verifyWebhook(await delivery(), {secret})).toEqual(change)
    const named = await delivery(text, {headers: {'sanity-transaction-id': 'tx'}})
    expect(await verifyWebhook(named, {secret})).toEqual({...change, transaction: 'tx'})
  })

  it('may be signed with either secret while one replaces another', async () => {
    for (const by of ['old', 'new']) {
      expect(await verifyWebhook(await delivery(text, {by}), {secret: ['new', 'old']})).toEqual(change)
    }
  })

  it('may carry several signatures, and spaces between the parts', async () => {
    const header = await encodeSignatureHeader(text, Date.now(), secret)
    const [timestamp, signature] = header.split(',')
    for (const form of [`${timestamp}, v1=AAAA, ${signature}`, `${timestamp} ${signature}`, ` ${header} `]) {
      const request = await delivery(text, {headers: {'sanity-webhook-signature': form}})
      expect(await verifyWebhook(request, {secret})).toEqual(change)
    }
  })

  it('is read without what no projection of ours sends, and without harm from prototype keys', async () => {
    const hostile = `{"__proto__": {"polluted": true}, "constructor": 1, "headline": "words", ${text.slice(1)}`
    expect(await verifyWebhook(await delivery(hostile), {secret})).toEqual(change)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('a hostile delivery is refused with a reason', () => {
  it.each(hostile)('%s: %s', async (_, reason, status, request) => {
    const error = await verifyWebhook(await request(), {secret}).catch((thrown: unknown) => thrown)
    if (!isWebhookError(error)) throw error
    expect(error).toMatchObject({reason, status})
    expect(error.message).not.toContain('5f93fe35')
  })

  it('too large, with a length that says otherwise: read no further than the limit', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    const init = {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: {'sanity-webhook-signature': await encodeSignatureHeader(text, Date.now(), secret)},
    }
    await expect(verifyWebhook(new Request('https://site.example', init), {secret})).rejects.toMatchObject({
      reason: 'tooLarge',
    })
    expect(sent).toBeLessThan(10)
  })
})

describe('a body that never ends', () => {
  it('is let go of after its time, whatever drips from it', async () => {
    let isHeld = true
    const dripping = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5))
        controller.enqueue(new Uint8Array(1))
      },
      cancel() {
        isHeld = false
      },
    })
    const init = {
      method: 'POST',
      body: dripping,
      duplex: 'half',
      headers: {'sanity-webhook-signature': await encodeSignatureHeader(text, Date.now(), secret)},
    }
    const reading = verifyWebhook(new Request('https://site.example', init), {secret, within: 40})
    await expect(reading).rejects.toMatchObject({reason: 'tooSlow', status: 408})
    expect(isHeld).toBe(false)
  })
})

describe('what cannot be verified is a configuration error, never let through', () => {
  it.each([
    ['no secret', {secret: ''}],
    ['an empty list of secrets', {secret: []}],
    ['one empty secret among others', {secret: ['good', ' ']}],
    ['an age that is no number', {secret, tolerance: {age: Number.NaN}}],
    ['a skew without end', {secret, tolerance: {skew: Number.POSITIVE_INFINITY}}],
    ['a limit that is no number', {secret, maxBytes: Number.NaN}],
    ['a time that is no number', {secret, within: Number.NaN}],
  ])('%s', async (_, options) => {
    await expect(verifyWebhook(await delivery(), options)).rejects.toSatisfy(isConfigurationError)
  })
})
