/** Says what of a newsroom's additions cannot stand, and where it is written how they can. @throws Error always @internal */
export function refuse(what: string): never {
  throw new Error(`newsroomTypes: ${what} See node_modules/sourceline/docs/declaring.md.`)
}
