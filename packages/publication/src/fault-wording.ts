import type {ExpectedSetting} from './expected-setting.ts'

/** Words of one language for what is wrong with a configuration; each is the part of a sentence. */
export type FaultWording = {
  expected: Record<ExpectedSetting, string>
  unexpected: (actual: string, expected: string) => string
  end: string
  key: (key: string) => string
  without: (key: string) => string
  oneOf: (keys: readonly string[]) => string
}
