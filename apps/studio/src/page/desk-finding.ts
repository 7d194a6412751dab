import type {Diagnostic} from 'vscode-languageserver-types'

/** What mends a finding. */
export type DeskFix = {title: string; make(): void}

/** A finding, and what mends it, as far as that is known yet. */
export type DeskFinding = {diagnostic: Diagnostic; fixes: readonly DeskFix[]}

/** What a finding says; the service says nothing in Markdown. */
export function messageOfFinding({message}: Diagnostic): string {
  return typeof message === 'string' ? message : message.value
}

/** Its id; `''` where it has none. */
export function findingOf({data}: Diagnostic): string {
  return (data as {finding?: string} | undefined)?.finding ?? ''
}
