/** Words behind a verb for what was named before. */
export const anaphors = `
it
them
this
these
so
one
`
