import * as z from 'zod/mini'
import {$constructor, $ZodObject, $ZodObjectJIT} from 'zod/v4/core'

/*
 * `zod/mini` is small because its objects interpret their shape on every parse; `zod` is fast because its objects compile
 * theirs. This object is both: zod's own compiling core behind the mini interface. Where code may not be made from
 * strings (edge runtimes, a strict Content-Security-Policy) it interprets, as mini does, and says the same.
 */
type Definition = z.core.$ZodObjectDef
type Initializer = (instance: z.ZodMiniObject, definition: Definition) => void
type Parse = z.ZodMiniObject['_zod']['parse']

// Written as constants with a type of their own: a constructor's `init` is an assertion function, which TypeScript only
// lets one call through an explicitly typed name (TS2775).
const interpret: Initializer = $ZodObject.init
const compile: Initializer = $ZodObjectJIT.init
const mini: Initializer = z.ZodMiniType.init

const CompilingObject = /*@__PURE__*/ $constructor<z.ZodMiniObject>('ZodMiniObject', (instance, definition) => {
  interpret(instance, definition)
  // What is compiled falls back on the parse it finds here.
  instance._zod.parse = hopeful(instance._zod.parse, definition)
  compile(instance, definition)
  mini(instance, definition)
  instance.shape = definition.shape
})

/**
 * Takes a value for good until something in it is not: nearly every document is, and finding out so needs none of what
 * telling what is wrong needs. At the first doubt all of the value is read again, by zod.
 */
function hopeful(thorough: Parse, definition: Definition): Parse {
  let fields: readonly [string, z.core.$ZodType][] | undefined
  return (payload, context) => {
    const input = payload.value
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return thorough(payload, context)
    fields ??= Object.entries(definition.shape)
    const taken: Record<string, unknown> = {}
    const part: z.core.ParsePayload = {value: undefined, issues: []}
    for (const [key, field] of fields) {
      part.value = Reflect.get(input, key)
      const read = field._zod.run(part, context)
      if (read instanceof Promise || read.issues.length > 0 || read.value === undefined)
        return thorough(payload, context)
      taken[key] = read.value
    }
    payload.value = taken
    return payload
  }
}

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
