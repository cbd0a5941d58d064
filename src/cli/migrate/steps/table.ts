import {articleOfBody} from './articleOfBody.ts'
import {calendarDays} from './calendarDays.ts'
import {evidenceDoes} from './evidenceDoes.ts'
import {instants} from './instants.ts'
import {keysTwice} from './keysTwice.ts'
import {outsideGroundRule} from './outsideGroundRule.ts'
import {rankless} from './rankless.ts'
import type {Step} from './step.ts'
import {topicCircles} from './topicCircles.ts'

/**
 * Every change of the model since the first release, in the order they are made: each step is given what the one above it
 * made. To add one: a file, a row here at the end, and the smallest document it changes in its test.
 */
export const steps = {
  instants,
  keysTwice,
  evidenceDoes,
  outsideGroundRule,
  topicCircles,
  calendarDays,
  rankless,
  articleOfBody,
} as const satisfies Readonly<Record<string, Step>>

/** The name of a step, as a report has it. */
export type StepId = keyof typeof steps
