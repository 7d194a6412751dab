/** What we ask of whoever meets a fault of ours, and where to. */
export const reportIt = 'please report it at https://github.com/collate/collate/issues'
