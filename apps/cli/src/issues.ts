/** Where we want to be told of our faults. */
export const issues = 'https://github.com/collate/collate/issues'
