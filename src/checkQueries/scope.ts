import {plain, type Shape} from './shape.ts'

/** What `@` is, and whose scope is around it. An item takes the place of its array: `^` leads past both. @internal */
export type Scope = {readonly value: Shape; readonly outer?: Scope; readonly isItem?: boolean}

/** Outside everything. @internal */
export const outermost: Scope = {value: plain}

/** Inside a projection of something. @internal */
export function inside(value: Shape, scope: Scope): Scope {
  const outer = scope.isItem ? scope.outer : scope
  return {value, ...(outer ? {outer} : {})}
}

/** For each item of something. @internal */
export function eachOf(value: Shape, scope: Scope): Scope {
  return {...inside(value, scope), isItem: true}
}

/** What `^` is, or `^.^`. @internal */
export function parentOf(scope: Scope, steps: number): Shape {
  let current: Scope | undefined = scope
  for (let step = 0; step < steps; step += 1) current = current?.outer
  return current?.value ?? plain
}
