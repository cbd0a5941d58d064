import {site} from './site.mjs'

export default {fetch: (request, env) => site(env)(request)}
