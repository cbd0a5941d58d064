import * as z from 'zod/mini'
import {$constructor, $ZodObjectJIT} from 'zod/v4/core'

/*
 * `zod/mini` is small because its objects interpret their shape on every parse; `zod` is fast because its objects compile
 * theirs. This object is both: zod's own compiling core behind the mini interface. Where code may not be made from
 * strings (edge runtimes, a strict Content-Security-Policy) the core interprets, as mini does, and says the same.
 */
type Definition = z.core.$ZodObjectDef
type Initializer = (instance: z.ZodMiniObject, definition: Definition) => void

// Written as constants with a type of their own: a constructor's `init` is an assertion function, which TypeScript only
// lets one call through an explicitly typed name (TS2775).
const compile: Initializer = $ZodObjectJIT.init
const mini: Initializer = z.ZodMiniType.init

const CompilingObject = /*@__PURE__*/ $constructor<z.ZodMiniObject>('ZodMiniObject', (instance, definition) => {
  compile(instance, definition)
  mini(instance, definition)
  instance.shape = definition.shape
})

/**
 * ```ts
 * object({_id: z.string()}).parse({_id: 'a', _rev: 'b'}) // {_id: 'a'}: what was not asked for is dropped
 * ```
 *
 * @internal
 */
export function object<const Shape extends z.core.$ZodLooseShape>(shape: Shape): ReturnType<typeof z.object<Shape>> {
  // The constructor is written for every shape at once; only the caller knows which one this is.
  return new CompilingObject({type: 'object', shape}) as ReturnType<typeof z.object<Shape>>
}
