/** `sourceline rebuild`: carries out a plan, and writes down in the manifest what was done. */
export {rebuild} from './rebuild.ts'
