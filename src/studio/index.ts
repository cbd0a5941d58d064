/**
 * What an editor sees and does in Sanity Studio beyond the schemas: one plugin, and the lists to work from.
 *
 * @module
 */

export {withAppearance} from './appearance.ts'
export {type ConfidentialPluginOptions, confidentialPlugin} from './confidential/index.ts'
export {confidentialStructure} from './confidential/structure.ts'
export type {OwnComponents, TypeComponents} from './form/ownComponents.ts'
export {type NewsroomPluginOptions, newsroomPlugin} from './plugin.ts'
export {newsroomStructure, structureFor} from './structure.ts'
