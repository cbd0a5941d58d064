import type {Shape} from './shapes/shape.ts'

/** What a list may be narrowed by, and what each facet takes. @internal */
export type Facets<Filter> = {readonly [Facet in keyof Required<Filter>]: Shape<NonNullable<Filter[Facet]>>}
