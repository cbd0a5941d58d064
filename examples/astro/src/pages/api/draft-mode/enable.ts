import {drafts} from '../../../content/readPage.ts'

/** Where Presentation, or a link of the Studio, leads to. */
export const GET = drafts.enable
