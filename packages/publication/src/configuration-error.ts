import {faultWording as en} from './en/fault-wording.ts'
import type {ExpectedSetting} from './expected-setting.ts'
import type {FaultWording} from './fault-wording.ts'
import {faultWording as zh} from './zh/fault-wording.ts'

/** Something in a configuration that cannot be, with its place; lines and columns are 1-based. */
export type ConfigurationFault = {
  line: number
  column: number
  /** What stands there, as it stands; absent where something is not there. */
  actual?: string
  /** Whether `actual` is a key rather than a value. */
  isKey?: boolean
  /** Whether the text ends there. */
  isEnd?: boolean
  /** Dotted name of what is not there. */
  missing?: string
  /** A name of what was expected, or the keys that may be there. */
  expected: ExpectedSetting | readonly string[]
}

/** A configuration that cannot be used; its message is a line for each fault. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
  readonly path: string
  readonly faults: readonly ConfigurationFault[]

  /**
   * @param path - of the file, as it is shown
   * @param faults - at least one
   */
  constructor(path: string, faults: readonly ConfigurationFault[]) {
    super(describe(path, faults, en))
    this.path = path
    this.faults = faults
  }

  /** The message in a language. */
  describe(language: 'zh' | 'en'): string {
    return describe(this.path, this.faults, language === 'zh' ? zh : en)
  }
}

function describe(path: string, faults: readonly ConfigurationFault[], wording: FaultWording): string {
  return faults
    .map((fault) => `${path}:${fault.line}:${fault.column} ${describeFault(fault, wording)}`)
    .join('\n')
}

function describeFault({expected, ...found}: ConfigurationFault, wording: FaultWording): string {
  return wording.unexpected(
    shown(found, wording),
    typeof expected === 'string' ? wording.expected[expected] : wording.oneOf(expected)
  )
}

function shown(
  {actual = '', isKey, isEnd, missing}: Omit<ConfigurationFault, 'expected'>,
  wording: FaultWording
): string {
  if (isEnd) return wording.end
  if (missing !== undefined) return wording.without(missing)
  return isKey ? wording.key(actual) : `\`${actual.replaceAll('`', "'")}\``
}
