import {object} from './shapes/object.ts'
import {text} from './shapes/text.ts'

/** @internal */
export const TOPIC_REFERENCE = `_id, name, "slug": slug.current`

/** @internal */
export const topicReferenceShape = {_id: text, name: text, slug: text}

/** @internal */
export const topicReference = object(topicReferenceShape)
