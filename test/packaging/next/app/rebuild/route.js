import {site} from '../../site.mjs'

export const POST = site.rebuild
