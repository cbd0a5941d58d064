/** `sourceline hook print`: what to register at the hosted Content Lake, so that it tells a site what changed. */
export {hook} from './hook.ts'
