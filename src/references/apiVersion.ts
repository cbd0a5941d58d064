/** The version of Sanity's API that everything here speaks. @internal */
export const apiVersion = '2026-11-01'
