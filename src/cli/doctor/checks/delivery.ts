import {encodeSignatureHeader} from '@sanity/webhook'
import type {WebhookReason} from '../../../rebuild/index.ts'
import {probe} from '../../../rebuild/probe.ts'
import {asked, type Check, type Finding, field, jsonOf} from '../finding.ts'

type Mend = {readonly said: string; readonly mend: string}

const byReason: Partial<Record<WebhookReason, Mend>> = {
  signatureMismatch: {
    said: 'It does not believe a delivery that is signed with this secret.',
    mend: 'Give the handler and SANITY_WEBHOOK_SECRET here the same secret; or something in between rewrites the body: pass it on as it came.',
  },
  bodyParsed: {
    said: 'A body parser has read the delivery before the handler.',
    mend: 'Mount the handler before the parser: docs/rebuilds has a page for each platform.',
  },
  bodyUsed: {
    said: 'Something has read the delivery before the handler.',
    mend: 'Hand the handler the request as it came: docs/rebuilds has a page for each platform.',
  },
  missingSignature: {
    said: 'The signature did not reach it.',
    mend: 'Let the header sanity-webhook-signature through every proxy in between.',
  },
  malformedSignature: {
    said: 'The signature reached it changed.',
    mend: 'Let the header sanity-webhook-signature through every proxy as it is.',
  },
  stale: clockOff('fast'),
  future: clockOff('slow'),
}

function clockOff(how: string): Mend {
  return {said: `Its clock is more than five minutes ${how}.`, mend: 'Set it by NTP (timedatectl set-ntp true).'}
}

/** Delivers what purges nothing, signed as the service signs. */
export const delivery: Check = async ({url, secret}) => {
  if (url === undefined) {
    return [{check: 'handler', state: 'unknown', said: 'Say where it answers with --url.'}]
  }
  if (!secret?.trim()) {
    return [
      {
        check: 'secret',
        state: 'wrong',
        said: 'SANITY_WEBHOOK_SECRET is not set here.',
        mend: 'Set it to the secret of the webhook. Without one the handler refuses everything.',
      },
    ]
  }
  const body = JSON.stringify(probe)
  const signature = await encodeSignatureHeader(body, Date.now(), secret)
  const headers = {'content-type': 'application/json', 'sanity-webhook-signature': signature}
  const response = await asked(url, {method: 'POST', body, headers})
  return [response === undefined ? unreachable(url) : judged(response.status, await jsonOf(response))]
}

function unreachable(url: string): Finding {
  return {
    check: 'handler',
    state: 'wrong',
    said: `Nothing answers at ${url}.`,
    mend: 'Check the address, and that the site runs and can be reached from here.',
  }
}

function judged(status: number, body: unknown): Finding {
  const reason = field(body, 'reason')
  const known = Object.entries(byReason).find(([name]) => name === reason)?.[1]
  if (known) return {check: 'handler', state: 'wrong', ...known}
  if (status === 200 || status === 202) {
    return {check: 'handler', state: 'ok', said: 'It believes a delivery that is signed with this secret.'}
  }
  if (reason === 'unavailable') {
    return {
      check: 'handler',
      state: 'wrong',
      said: 'It believes the delivery, and cannot ask the Content Lake, or its journal.',
      mend: 'Check projectId, dataset and token of its client, and the store of its journal.',
    }
  }
  const where = status === 404 || status === 405 ? 'There is no handler there' : `It answers ${status}`
  return {
    check: 'handler',
    state: 'wrong',
    said: `${where}${typeof reason === 'string' ? ` (${reason})` : ''}.`,
    mend: 'Mount createRebuildHandler for POST at this address: docs/rebuilds has a page for each platform.',
  }
}
