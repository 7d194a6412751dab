/** Make an error that says what is wrong; nobody who reads it asks where in our code it was made. */
export function withoutStack<T extends Error>(make: () => T): T {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
