import {drafts} from '../../../../content/drafts.ts'

/** Where Presentation, or a link of the Studio, leads to. */
export const GET = drafts.enable
