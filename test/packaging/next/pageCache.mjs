import {cacheHandler} from 'sourceline/next'
import {site} from './site.mjs'

export default cacheHandler(site.pages)
