/** Types of the private dataset: what is known about sources. They lie nowhere else. */
export const deskTypes = ['sourcingRecord', 'approval', 'hold'] as const
