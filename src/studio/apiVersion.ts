/** The API version every request of the plugin names. */
export const apiVersion = '2026-11-01'
