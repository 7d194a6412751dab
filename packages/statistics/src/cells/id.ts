const idPattern = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/

/** Whether a text can be an id: lower case letters and digits with single `-`, `_` or `.` between them. */
export function isId(text: string): boolean {
  return text.length <= 100 && idPattern.test(text)
}
