import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import remarkSafeMdx from 'remark-safe-mdx'
import type {Edition, Language} from '../src/article.ts'
import {checkEdition} from '../src/check-edition.ts'
import {parseEdition} from '../src/index.ts'

/** Frontmatter in which nothing is missing. */
export const head = `---
title: A title
summary: A summary of it all.
published: 2026-01-21
rights: {status: own}
---
`

/** Parse a file and take it through all checks of an edition; a body alone gets a head. */
export function readText(text: string | Uint8Array, language: Language = 'en', release = false): Edition {
  const value = typeof text === 'string' && !text.startsWith('---') && !isRaw(text) ? head + text : text
  const edition = parseEdition(new VFile({path: `articles/a-b/${language}.mdx`, value}))
  if (edition.tree) remarkSafeMdx({failOn: 'never'})(edition.tree, edition.file)
  checkEdition(edition, {pictures: ['chart.png'], release})
  return edition
}

export function checkText(text: string, language: Language = 'en'): VFile {
  return readText(text, language).file
}

/** Messages as a page prints them: of one rule, or of all with its name; lines of a body count from its start. */
export function printMessages(file: VFile, ruleId?: string): string[] {
  const lines = String(file).startsWith(head) ? head.split('\n').length - 1 : 0
  return file.messages
    .filter((message) => !ruleId || message.ruleId === ruleId)
    .map((message) => (ruleId ? '' : `${message.ruleId} `) + printMessage(message, lines))
}

function printMessage({place, reason}: VFileMessage, lines: number): string {
  if (!place) return reason
  if (!('start' in place)) return `${place.line}:${place.column}: ${reason}`
  const {start, end} = place
  return `${start.line - lines}:${start.column}-${end.line - lines}:${end.column}: ${reason}`
}

/** A file whose first line is the matter. */
function isRaw(text: string): boolean {
  return /^(?:\s|\uFEFF|\+\+\+|title:)/.test(text)
}
