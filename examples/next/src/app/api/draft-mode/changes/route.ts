import {drafts} from '../../../../content/drafts.ts'

/** Tells a browser in draft mode that something was edited. */
export const GET = drafts.changes
