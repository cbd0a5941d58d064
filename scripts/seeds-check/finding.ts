/**
 * What is wrong with a seed, where somebody can go and mend it.
 *
 * ```ts
 * {file: 'production/june-2025-report.ndjson', line: 16, id: '1f0c…', path: 'slots.modality', message: '…'}
 * ```
 */
export type SeedFinding = {
  /** Relative to the seeds folder. */
  readonly file: string
  /** From 1, as editors count. */
  readonly line: number
  readonly id?: string
  readonly path?: string
  readonly message: string
  /** A house rule that asks for an approval, or warns: for an editor to read, and nothing wrong with the seed. */
  readonly note?: true
}

/** `production/story.ndjson:16 1f0c… slots.modality: …` */
export function printed({file, line, id, path, message}: SeedFinding): string {
  return `${[`${file}:${line}`, id, path].filter(Boolean).join(' ')}: ${message}`
}
