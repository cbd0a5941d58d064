import {site} from '../site.mjs'

export const POST = ({request}) => site.rebuild(request)
