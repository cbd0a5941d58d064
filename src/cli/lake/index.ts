/** `sourceline lake`: an embedded Content Lake on a directory, or on an export. */
export {lake} from './lake.ts'
