/**
 * What `plan`, `why` and `rebuild` have in common: a site's config module, its manifest file, which change it is about, and
 * the documents that lead from a change to a page.
 */
export {changeFrom, changeHelp, optionsOfChange} from './change.ts'
export {toldAsCannotRun} from './failures.ts'
export {checkWritable, manifestIn, writeManifest} from './manifestFile.ts'
export {givenFor, type Part, partsFor, planFor, planHelp, planOptions} from './plan.ts'
export {positionOf} from './position.ts'
export {openSite, optionsOfSite, siteHelp, siteIfAny} from './site.ts'
export {type Step, trails} from './trails.ts'
export {trailText} from './trailText.ts'
