import {citationForm, isCitation, mistakeInWords, readCitation} from '@collate/statistics/model'
import type {Form, Explained} from './form.ts'

/** Longer lists are no work of an editor. */
const longest = 2000

/** Several citations with spaces between them. */
export const citations: Form = {
  test: (value) => value.length <= longest && partsOf(value).every((part) => isCitation(readCitation(part))),
  expected: citationForm,
  explain
}

/** One citation. */
export const oneCitation: Form = {
  test: (value) => value.length <= longest && isCitation(readCitation(value)),
  expected: citationForm,
  explain: (value) => (/\s/.test(value.trim()) ? undefined : explain(value))
}

function partsOf(value: string): string[] {
  return value.trim().split(/\s+/)
}

/** Tell the first part that is no citation, and what the whole should be where that can be told. */
function explain(value: string): Explained | undefined {
  if (value.length > longest || value.trim() === '') return undefined
  const parts = partsOf(value)
  for (const [at, part] of parts.entries()) {
    const read = readCitation(part)
    if (isCitation(read)) continue
    const {meant} = read
    return {note: mistakeInWords(read), ...(meant !== undefined && {meant: parts.with(at, meant).join(' ')})}
  }
  return undefined
}
