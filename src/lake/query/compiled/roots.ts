import type {Row} from './code.ts'
import type {Rules} from './rules.ts'

/** Where an expression starts: the row, one around it, a parameter, a constant, or everything. */
export const roots: Rules = {
  This: () => (row) => row.value,
  Everything:
    () =>
    (_, {source, reads, traces}) => {
      if (reads) reads.all = true
      for (const document of traces ? source.documents : []) traces?.documents.add(document)
      return source.documents
    },
  Group: ({base}, {code}) => code(base),
  Value: ({value}) => {
    const constant: unknown = value ?? null
    return () => constant
  },
  Parameter:
    ({name}) =>
    (_, {parameters}) =>
      parameters[name] ?? null,
  Parent:
    ({n}) =>
    (row) => {
      let current: Row = row
      for (let step = 0; step < n; step += 1) {
        if (!current.parent) return null
        current = current.parent
      }
      return current.value
    },
}
