import {exchangeFaults as en} from './en/exchange-faults.ts'
import {exchangeFaults as zh} from './zh/exchange-faults.ts'

/** Why a translated file cannot be taken. */
export type ExchangeFaultKind =
  | 'not-xml'
  | 'doctype'
  | 'too-large'
  | 'not-xliff'
  | 'version'
  | 'languages'
  | 'original'
  | 'no-article'
  | 'unit-unknown'
  | 'source-changed'
  | 'stat-lost'
  | 'code-unknown'
  | 'code-twice'
  | 'code-split'
  | 'element'
  | 'character'
  | 'target-missing'
  | 'no-place'
  | 'not-tbx'
  | 'term-missing'
  | 'id'
  | 'glossary'
  | 'memory'

/** Words of one language for faults, by kind. */
export type ExchangeFaultWording = Record<ExchangeFaultKind, (...values: string[]) => string>

/** A place in a file, 1-based. */
export type ExchangePlace = {line: number; column: number}

/** What is wrong with a translated file; nothing of the file is taken. */
export class ExchangeFault extends Error {
  override name = 'ExchangeFault'
  readonly kind: ExchangeFaultKind
  readonly place: ExchangePlace
  readonly values: readonly string[]

  constructor(kind: ExchangeFaultKind, place: ExchangePlace, ...values: string[]) {
    super(en[kind](...values))
    this.kind = kind
    this.place = place
    this.values = values
  }

  /** The same in a language. */
  describe(language: 'zh' | 'en'): string {
    return {zh, en}[language][this.kind](...this.values)
  }
}
