import {part} from './part.ts'

/** Makes checked answers into results that tell what is derived from them. @internal */
export const derived = part('sourcing', () => import('./results/derived.ts'))
