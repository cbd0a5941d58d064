/** `sourceline plan`: which pages of a static site a change adds, rebuilds and removes. */
export {plan} from './plan.ts'
