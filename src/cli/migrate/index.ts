/** `sourceline migrate`: documents of an earlier release's model, carried to the model of this one. */
export {migrate} from './migrate.ts'
