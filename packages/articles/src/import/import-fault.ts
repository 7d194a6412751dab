/** A raw text that cannot be imported; the message says what is there, what should be, and what to do. */
export class ImportFault extends Error {
  /** 1-based, in UTF-16 units. */
  readonly line: number
  readonly column: number

  constructor(message: string, line = 1, column = 1) {
    super(message)
    this.name = 'ImportFault'
    this.line = line
    this.column = column
  }
}
