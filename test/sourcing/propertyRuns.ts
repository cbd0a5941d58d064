/** How many random cases a property sees: 300 in everyday runs, 20,000 before a release (`PROPERTY_RUNS=20000`). */
const asked = Number(process.env.PROPERTY_RUNS ?? '300')

export const propertyRuns = {numRuns: Number.isInteger(asked) && asked > 0 ? asked : 300}
