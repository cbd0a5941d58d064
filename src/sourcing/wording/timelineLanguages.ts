import {englishTimeline} from './english/timeline.ts'
import type {TimelineWords} from './language.ts'
import type {Languages} from './locales.ts'

/** Apart from the others: few pages tell a timeline, and the rest need not load its words. @internal */
export const timelineLanguages: Languages<TimelineWords> = {en: englishTimeline}
