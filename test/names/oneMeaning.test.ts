import {join} from 'node:path'
import ts from 'typescript'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What each entry exports, by name: the declaration behind it, wherever it stands. */
function exportsOf(program: ts.Program, path: string): ReadonlyMap<string, ts.Symbol> {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(join(root, path))
  const entry = file && checker.getSymbolAtLocation(file)
  const exported = entry === undefined ? [] : checker.getExportsOfModule(entry)
  return new Map(
    exported.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  )
}

it('gives a name one meaning in all the entries a site imports from', () => {
  const entries = ['src/index.ts', 'src/sourcing/index.ts', 'src/rebuild/index.ts', 'src/export/index.ts']
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const program = ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  )
  const meanings = new Map<string, Set<ts.Symbol>>()
  for (const entry of entries) {
    const exported = exportsOf(program, entry)
    expect(exported.size, entry).toBeGreaterThan(0)
    for (const [name, symbol] of exported) meanings.set(name, new Set([...(meanings.get(name) ?? []), symbol]))
  }
  expect([...meanings].flatMap(([name, symbols]) => (symbols.size > 1 ? [name] : []))).toEqual([])
})
