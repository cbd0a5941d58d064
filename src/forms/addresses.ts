import type {UriValidationOptions} from '@sanity/types'

/** Web addresses readers are sent to: https alone. @internal */
export const https: UriValidationOptions = {scheme: ['https']}

/** What a link in the body may point at. No other scheme can carry script into a page. @internal */
export const link: UriValidationOptions = {scheme: ['http', 'https', 'mailto']}
