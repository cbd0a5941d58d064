/** Of a notice: no later one has replaced it. @internal */
export const IN_FORCE = `!(_key in ^.notices[].supersedes)`

/** Of a notice: all of its work is taken back by it. @internal */
export const TAKES_BACK = `kind in ["retraction", "removal"] && ${IN_FORCE}`
