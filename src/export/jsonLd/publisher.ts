import type {NewsMediaOrganization} from 'schema-dts'
import type {Policy} from '../../client/results/types.ts'
import {isWebAddress} from '../isWebAddress.ts'

/** Which property of schema.org each address of the policy is (https://schema.org/NewsMediaOrganization). */
const properties = {
  ethics: 'ethicsPolicy',
  corrections: 'correctionsPolicy',
  unnamedSources: 'unnamedSourcesPolicy',
  verification: 'verificationFactCheckingPolicy',
  feedback: 'actionableFeedbackPolicy',
  masthead: 'masthead',
} as const satisfies Record<keyof Policy['urls'], keyof Exclude<NewsMediaOrganization, string>>

/** The newsroom, with the pages that say how it works. */
export function publisherOf({publisher, urls}: Policy): NewsMediaOrganization {
  const pages = Object.entries(properties).flatMap(([key, property]) => {
    const url = urls[key as keyof typeof properties]
    return isWebAddress(url) ? [[property, url]] : []
  })
  return {
    '@type': 'NewsMediaOrganization',
    ...(publisher && {name: publisher.name, ...(isWebAddress(publisher.url) && {url: publisher.url})}),
    ...Object.fromEntries(pages),
  }
}
