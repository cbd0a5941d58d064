import {site} from '../../../content/site.ts'

/** Where the lake's webhook is delivered. */
export const POST = site.rebuild
