/**
 * What editors fill in: Sanity schema types and nothing else.
 *
 * @module
 */
import type {SchemaTypeDefinition} from '@sanity/types'
import {approval} from './confidential/approval.ts'
import {hold} from './confidential/hold.ts'
import {sourcingRecord} from './confidential/sourcingRecord.ts'

export {type DemandingField, forbiddenFields} from '../src/forms/attributionDemands.ts'
export {demandCodes} from '../src/forms/conditional.ts'
export {type MediaTopic, mediaTopics} from './mediaTopics.ts'
export {
  type DocumentExtension,
  type NewsroomDocumentType,
  type NewsroomExtensions,
  newsroomTypes,
} from './newsroom.ts'
export {type AttributionPreset, type AttributionTemplate, attributionTemplates} from './objects/attributionTemplates.ts'

export {
  type ContentMigration,
  type MigrationMapping,
  migrationTo,
  type TypeMapping,
} from './own/migrationTo.ts'

/**
 * The schema of the confidential workspace, whose dataset is private. It shares no type with the newsroom's.
 *
 * ```ts
 * defineConfig({dataset: 'confidential', schema: {types: [...confidentialTypes]}})
 * ```
 *
 * @public
 */
export const confidentialTypes: readonly SchemaTypeDefinition[] = [sourcingRecord, approval, hold]

export type {Basis, ContentKind, Denial, GroundRule, Obtained, Stance, Tone} from '../src/vocabulary.ts'
