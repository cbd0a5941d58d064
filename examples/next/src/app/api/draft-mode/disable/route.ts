import {drafts} from '../../../../content/drafts.ts'

/** Back to what readers see. */
export const GET = drafts.disable
