/** Tabs hold a few dozen streams each; what waits for readers stays far below what a process has. */
export const streamLimits = {streams: 2000, behind: 4 * 1024 * 1024, together: 128 * 1024 * 1024}

/** A year of daily work on one document, and few enough that its history is shown at once. */
export const keptRevisions = 1000
