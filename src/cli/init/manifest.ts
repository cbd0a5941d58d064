import type {Change} from './change.ts'

type Additions = {
  readonly packages: Readonly<Record<string, string>>
  /** Of whoever works on the project alone. */
  readonly devPackages?: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}

/** `package.json` with what is missing in it, indented as it was; what it has already stays as it is. */
export function manifestChange(before: string, {packages, devPackages = {}, scripts}: Additions): Change {
  const manifest: Record<string, unknown> = JSON.parse(before)
  const dependencies = joined(packages, manifest.dependencies, manifest.devDependencies)
  const devDependencies = joined(devPackages, manifest.devDependencies, manifest.dependencies)
  const all = {
    ...manifest,
    ...(Object.keys(scripts).length > 0 && {scripts: {...scripts, ...Object(manifest.scripts)}}),
    dependencies,
    ...(Object.keys(devDependencies).length > 0 && {devDependencies}),
  }
  const indent = /^([ \t]+)"/m.exec(before)?.[1] ?? '  '
  const isSame = JSON.stringify(all) === JSON.stringify(manifest)
  return {path: 'package.json', before, after: isSame ? before : `${JSON.stringify(all, null, indent)}\n`}
}

/** What is there, and what is neither there nor beside, by name. */
function joined(wanted: Readonly<Record<string, string>>, there: unknown, beside: unknown): Record<string, unknown> {
  const missing = Object.entries(wanted).filter(([name]) => !Object.hasOwn(Object(beside), name))
  const all = Object.entries({...Object.fromEntries(missing), ...Object(there)})
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)))
}
