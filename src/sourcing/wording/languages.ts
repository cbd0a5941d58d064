import {english} from './english/index.ts'
import type {Words} from './language.ts'
import type {Languages} from './locales.ts'

/** @internal */
export const languages: Languages<Words> = {en: english}
