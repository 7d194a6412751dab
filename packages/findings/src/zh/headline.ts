import {sayIn} from '../phrases.ts'
import {expectedPhrases} from './expected-phrases.ts'
import {unexpectedPhrases} from './unexpected-phrases.ts'

const sayUnexpected = sayIn(unexpectedPhrases)
const sayExpected = sayIn(expectedPhrases)

/** “Unexpected `75%及以上`, expected `74%`” → 写的是 `75%及以上`，应为 `74%`. */
export function headline(reason: string): string {
  const [, unexpected, expected] =
    /^Unexpected ((?:`[^`]*`|`(?![^`]*`)|[^`])*?), expected (.*)$/s.exec(reason) ?? []
  if (unexpected === undefined || expected === undefined) return reason
  const left = sayUnexpected(unexpected) ?? `写的是 ${unexpected}`
  const right = sayExpected(expected) ?? `应为 ${expected}`
  return `${left}，${right}`
}
