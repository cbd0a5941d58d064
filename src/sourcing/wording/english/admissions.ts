import type {Admission} from '../../../vocabulary.ts'

const owned: Record<Admission, (to: string) => string> = {
  plea: (to) => `pleaded guilty to ${to}`,
  admission: (to) => `admitted ${to}`,
  noContest: (to) => `pleaded no contest to ${to}`,
}

/** After somebody accused: `pleaded guilty to one count of assault`. @internal */
export function admitted(kind: Admission, to: string, isWhole: boolean): string {
  return owned[kind](to || (isWhole ? 'it' : 'part of it'))
}
