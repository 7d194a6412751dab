/** Where we want to be told of our faults. */
export const issues = 'https://github.com/collate/collate/issues'

/** What we ask of whoever meets one. */
export const reportIt = `please report it at ${issues}`
