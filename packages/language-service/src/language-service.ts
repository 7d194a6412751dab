import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  InlayHint,
  Location,
  Position,
  Range
} from 'vscode-languageserver-types'

/** What an editor shows of a file; `data.finding` of each is the id of the finding. */
export type FileDiagnostics = {
  /** Absolute. */
  path: string
  uri: string
  /** As reports name it. */
  reported: string
  diagnostics: Diagnostic[]
}

/** What an editor asks; all paths are absolute, with slashes. */
export type LanguageService = {
  /** Take the text of a file that is open, as it is now. */
  write(path: string, text: string): void
  /** Take back the file of the disk. */
  close(path: string): void
  /**
   * Take note that a file changed on the disk.
   *
   * @param isListed - whether it was added or removed
   */
  changed(path: string, isListed: boolean): void
  /** Findings of a file, and of all that were checked with it: of an article both editions. */
  diagnose(path: string): Promise<FileDiagnostics[]>
  /** Findings of the whole publication that a file belongs to. */
  diagnoseAll(path: string): Promise<FileDiagnostics[]>
  hover(path: string, position: Position): Promise<Hover | null>
  complete(path: string, position: Position): Promise<CompletionItem[]>
  /** Quick fixes of what was found in a range. */
  actions(path: string, range: Range): Promise<CodeAction[]>
  /** The cells whose values a number states. */
  definition(path: string, position: Position): Promise<Location[]>
  /** The numbers that state the value in whose row a cell stands. */
  references(path: string, position: Position): Promise<Location[]>
  inlayHints(path: string, range: Range): Promise<InlayHint[]>
  /** The block of the other edition that says the same. */
  pairedBlock(path: string, position: Position): Promise<Location | null>
}
