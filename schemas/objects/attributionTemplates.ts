import type {Basis, ContentKind, Denial, GroundRule, Obtained, Stance, Tone} from '../../src/vocabulary.ts'

/** What a template fills in. @public */
export type AttributionPreset = {
  readonly stance: Stance
  readonly denial?: Denial
  readonly obtained: Obtained
  readonly groundRule: GroundRule
  readonly basis?: Basis
  readonly content: ContentKind
  readonly tone: Tone
}

/** A button above the list of attributions: what it says, and what a new attribution then starts with. @public */
export type AttributionTemplate = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly preset: AttributionPreset
}

const plain = {content: 'fact', tone: 'neutral'} as const

/**
 * The five ways into an attribution. They are data, since several array members of one type under other names would
 * store other `_type`s; the form renders them as buttons that append one `attribution` with the preset.
 *
 * @public
 */
export const attributionTemplates: readonly AttributionTemplate[] = [
  {
    id: 'namedPerson',
    label: 'Named person said',
    hint: 'On the record, by name.',
    preset: {...plain, stance: 'asserts', obtained: 'own', groundRule: 'onRecord'},
  },
  {
    id: 'unnamedSource',
    label: 'Unnamed source told us',
    hint: 'Our own source, described and not named. Say how they know and why they are not named.',
    preset: {...plain, stance: 'asserts', obtained: 'own', groundRule: 'background'},
  },
  {
    id: 'otherOutlet',
    label: 'Another outlet reports',
    hint: 'Name the report. What you leave blank is taken to be as it had it.',
    preset: {...plain, stance: 'asserts', obtained: 'relay', groundRule: 'background'},
  },
  {
    id: 'document',
    label: 'Document',
    hint: 'Say what it does and who made it. If it was given in confidence, choose “On background” and describe who gave it.',
    preset: {...plain, stance: 'asserts', obtained: 'own', groundRule: 'onRecord', basis: 'documentHeld'},
  },
  {
    id: 'denialOrNoComment',
    label: 'Denial or no comment',
    hint: 'What those concerned answered, or that they did not.',
    preset: {...plain, stance: 'denies', denial: 'general', obtained: 'own', groundRule: 'onRecord'},
  },
]
