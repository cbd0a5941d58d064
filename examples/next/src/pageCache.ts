import {cacheHandler} from 'sourceline/next'
import {site} from './content/site.ts'

/** Next.js's cache handler: pages are kept by tag, and by moment. Why, says `sourceline/next`. */
export default cacheHandler(site.pages)
