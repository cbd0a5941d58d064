/** @throws Error that says where in a declaration what is wrong, and what to do @internal */
export function refuse(where: string, what: string): never {
  throw new Error(`defineNewsroom: \`${where}\` ${what} See node_modules/sourceline/docs/declaring.md.`)
}
