import type {Diagnostic} from 'vscode-languageserver-types'

/** What an editor shows of a file; `data.finding` of each is the id of the finding. */
export type FileDiagnostics = {
  /** Absolute. */
  path: string
  uri: string
  /** As reports name it. */
  reported: string
  diagnostics: Diagnostic[]
}
