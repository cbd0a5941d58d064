/** `sourceline doctor`: what is wrong between a change in the dataset and the pages it is on, and what to do about it. */
export {doctor} from './doctor.ts'
