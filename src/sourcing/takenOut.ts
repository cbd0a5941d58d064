/** What readers are told once somebody who must be protected was taken out: nothing of whom or what, since that alone would tell. */
export const takenOut = 'A part of this article has been taken out.'
