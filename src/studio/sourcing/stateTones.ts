import type {MarkState} from './outline.ts'

/** The tone of each state's badge, in the panel and beside the text. */
export const stateTones: Record<MarkState, 'positive' | 'caution' | 'critical' | 'primary' | 'default'> = {
  named: 'positive',
  unnamed: 'caution',
  denied: 'critical',
  document: 'primary',
  nobody: 'default',
}
