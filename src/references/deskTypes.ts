/** Types of the private dataset, which no schema of a public one declares; a test holds them to `schemas/confidential`. */
export const deskTypes = ['sourcingRecord', 'approval', 'hold'] as const
