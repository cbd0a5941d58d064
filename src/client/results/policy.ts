import type * as z from 'zod/mini'
import type {policy} from '../../queries/policy.ts'
import {isTimeZone} from '../../sourcing/calendar.ts'
import {toByline} from './byline.ts'
import type {Policy} from './types.ts'

const noUrls = {
  ethics: null,
  corrections: null,
  unnamedSources: null,
  verification: null,
  feedback: null,
  masthead: null,
}

/** @internal */
export function toPolicy({_id, publisher, urls, timeZone, ...row}: NonNullable<z.output<typeof policy>>): Policy {
  return {
    ...row,
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : null,
    publisher: publisher && toByline(publisher),
    urls: urls ?? noUrls,
  }
}
