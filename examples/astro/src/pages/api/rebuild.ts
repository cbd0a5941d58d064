import type {APIRoute} from 'astro'
import {site} from '../../content/site.ts'

/** Where the lake's webhook is delivered. */
export const POST: APIRoute = ({request}) => site.rebuild(request)
