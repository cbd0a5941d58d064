import type {Rules} from './rules.ts'
import {compare, finite} from './value.ts'

/** Three-valued logic: what is neither true nor false makes a condition null. Both sides are free of effects, so one may be skipped. */
export const logic: Rules = {
  And({left, right}, {code}) {
    const [first, second] = [code(left), code(right)]
    return (row, run) => {
      const one = first(row, run)
      if (one === false) return false
      const other = second(row, run)
      if (other === false) return false
      return one === true && other === true ? true : null
    }
  },
  Or({left, right}, {code}) {
    const [first, second] = [code(left), code(right)]
    return (row, run) => {
      const one = first(row, run)
      if (one === true) return true
      const other = second(row, run)
      if (other === true) return true
      return one === false && other === false ? false : null
    }
  },
  Not({base}, {code}) {
    const inner = code(base)
    return (row, run) => {
      const value = inner(row, run)
      return typeof value === 'boolean' ? !value : null
    }
  },
  Neg({base}, {code}) {
    const inner = code(base)
    return (row, run) => {
      const value = inner(row, run)
      return typeof value === 'number' ? finite(-value) : null
    }
  },
  Pos({base}, {code}) {
    const inner = code(base)
    return (row, run) => {
      const value = inner(row, run)
      return typeof value === 'number' ? finite(value) : null
    }
  },
  InRange({base, left, right, isInclusive}, {code}) {
    const [held, lowest, highest] = [code(base), code(left), code(right)]
    return (row, run) => {
      const value = held(row, run)
      const above = compare(value, lowest(row, run))
      if (above === null) return null
      const below = compare(value, highest(row, run))
      if (below === null) return null
      return above >= 0 && (isInclusive ? below <= 0 : below < 0)
    }
  },
  Select({alternatives, fallback}, {code}) {
    const cases = alternatives.map(({condition, value}) => ({holds: code(condition), value: code(value)}))
    const otherwise = fallback ? code(fallback) : () => null
    return (row, run) => {
      for (const {holds, value} of cases) if (holds(row, run) === true) return value(row, run)
      return otherwise(row, run)
    }
  },
  // Outside of order() a direction says nothing.
  Asc: () => () => null,
  Desc: () => () => null,
}
