import {drafts} from '../../../content/readPage.ts'

/** Tells a browser in draft mode that something was edited. */
export const GET = drafts.changes
