import {cacheHandler} from 'sourceline/next'
import {keptPages} from './content/keptPages.ts'

/** Next.js's cache handler: pages are kept by tag, and by moment. Why, says `sourceline/next`. */
export default cacheHandler(keptPages)
