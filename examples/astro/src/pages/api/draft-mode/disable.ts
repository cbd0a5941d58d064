import {drafts} from '../../../content/readPage.ts'

/** Back to what readers see. */
export const POST = drafts.disable
