type Words = {readonly start: number; readonly end: number}

/**
 * The sentence that some words of a paragraph stand in, by its stops.
 *
 * ```ts
 * sentenceAround('It rained. Two aides said so. It stopped.', {start: 11, end: 20}) // {start: 11, end: 29}
 * ```
 */
export function sentenceAround(text: string, {start, end}: Words): Words {
  // "U.S. officials" is no end of a sentence: a stop is followed by a space and a capital, and does not follow a single letter.
  const stop = /(?<!\b\p{L})[.!?]["”’)]*(?=\s+["“‘(]*[\p{Lu}\d]|\s*$)/gu
  const stops = [...text.matchAll(stop)].map(({index, 0: words}) => index + words.length)
  const from = stops.filter((at) => at <= start).at(-1) ?? 0
  const to = stops.find((at) => at >= end) ?? text.length
  const lead = text.slice(from, start).search(/\S/)
  return {start: lead === -1 ? start : from + lead, end: to}
}
