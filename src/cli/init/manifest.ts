import type {Change} from './change.ts'

type Additions = {
  readonly packages: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}

/** `package.json` with what is missing in it, indented as it was; what it has already stays as it is. */
export function manifestChange(before: string, {packages, scripts}: Additions): Change {
  const manifest: Record<string, unknown> = JSON.parse(before)
  const {devDependencies = {}} = manifest
  const missing = Object.entries(packages).filter(([name]) => !Object.hasOwn(Object(devDependencies), name))
  const own = Object.assign(Object.fromEntries(missing), manifest.dependencies)
  const dependencies = Object.fromEntries(Object.entries(own).sort(([one], [other]) => (one < other ? -1 : 1)))
  const all = {
    ...manifest,
    ...(Object.keys(scripts).length > 0 && {scripts: {...scripts, ...Object(manifest.scripts)}}),
    dependencies,
  }
  const indent = /^([ \t]+)"/m.exec(before)?.[1] ?? '  '
  const isSame = JSON.stringify(all) === JSON.stringify(manifest)
  return {path: 'package.json', before, after: isSame ? before : `${JSON.stringify(all, null, indent)}\n`}
}
