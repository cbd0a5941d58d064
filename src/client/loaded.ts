/* What is loaded when anything but an article by its address is first asked: every question, and what asks them. */
export * from './others.ts'
export {restOf} from './rest.ts'
