import {sourceFaults as en} from './en/source-faults.ts'
import type {ReaderLanguage} from './language.ts'
import {sourceFaults as zh} from './zh/source-faults.ts'

/** Why an input cannot be used. */
export type SourceFaultKind =
  | 'html'
  | 'not-text'
  | 'not-csv'
  | 'not-json'
  | 'not-xlsx'
  | 'not-docx'
  | 'not-pdf'
  | 'not-service'
  | 'too-large'
  | 'zip-bomb'
  | 'empty'
  | 'no-sheet'
  | 'no-page'
  | 'no-column'
  | 'no-roles'
  | 'no-table'
  | 'no-such-table'
  | 'many-tables'
  | 'many-columns'
  | 'no-period-said'
  | 'open-year'
  | 'open-scale'
  | 'bad-columns'
  | 'no-text'
  | 'encrypted'
  | 'no-entity'
  | 'many-entities'
  | 'wrong-type'
  | 'no-indicator'
  | 'no-source'
  | 'service-error'

/** Words of one language for faults, by kind. */
export type SourceFaultWording = Record<SourceFaultKind, (...values: string[]) => string>

/** An input that cannot be used; says so in one sentence of either language. */
export class SourceFault extends Error {
  override name = 'SourceFault'
  readonly kind: SourceFaultKind
  readonly values: readonly string[]

  constructor(kind: SourceFaultKind, ...values: string[]) {
    super(en[kind](...values))
    this.kind = kind
    this.values = values
  }

  /** The same in a language. */
  describe(language: ReaderLanguage): string {
    return {zh, en}[language][this.kind](...this.values)
  }
}
