/** `sourceline why`: because of which document a page is rebuilt, through which references. */
export {why} from './why.ts'
