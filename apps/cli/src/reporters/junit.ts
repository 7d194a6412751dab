import {readCheckedFile, type CheckedFile, type Message} from '../checked-file.ts'
import {escapeMarkup} from '../markup.ts'
import type {Reporter} from '../reporter.ts'

/**
 * JUnit XML: a suite for each file, a case for each finding.
 *
 * Errors are failures; warnings and information pass and are printed; what is
 * waived is skipped.  A file without findings is one case that passes.
 */
export const junit: Reporter = (files) => {
  const checked = files.map(readCheckedFile)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="collate" ${counts(checked)}>`,
    ...checked.flatMap(renderSuite),
    '</testsuites>'
  ]
  return `${lines.join('\n')}\n`
}

function renderSuite(file: CheckedFile): string[] {
  const name = escapeMarkup(file.path)
  const cases =
    file.messages.length > 0
      ? file.messages.flatMap((message) => renderCase(message, name))
      : [`    <testcase name="${name}" classname="${name}" time="0"/>`]
  const skipped = file.messages.filter((d) => d.waived).length
  return [
    `  <testsuite name="${name}" ${counts([file])} skipped="${skipped}" errors="0" time="0">`,
    ...cases,
    '  </testsuite>'
  ]
}

function renderCase(message: Message, path: string): string[] {
  const {ruleId, finding, line, column} = message
  const name = escapeMarkup([ruleId, finding, `${line}:${column}`].join(' '))
  return [
    `    <testcase name="${name}" classname="${path}" time="0">`,
    `      ${renderOutcome(message, path)}`,
    '    </testcase>'
  ]
}

function renderOutcome(
  {severity, reason, note, waived, ruleId, line, column}: Message,
  path: string
): string {
  const title = escapeMarkup(reason)
  if (waived) {
    const {by, until, reason: why} = waived
    return `<skipped message="${escapeMarkup(`Waived by ${by} until ${until}: ${why}`)}"/>`
  }

  const text = `${path}:${line}:${column}: ${title}${note ? `\n${escapeMarkup(note)}` : ''}`
  if (severity === 'error')
    return `<failure type="${escapeMarkup(ruleId)}" message="${title}">${text}</failure>`
  return `<system-out>${severity}: ${text}</system-out>`
}

/** What both a suite and all of them count; the schema of Jenkins knows `skipped` of a suite alone. */
function counts(files: readonly CheckedFile[]): string {
  const messages = files.flatMap((d) => d.messages)
  const clean = files.filter((d) => d.messages.length === 0).length
  const failures = messages.filter((d) => d.severity === 'error' && !d.waived).length
  return `tests="${messages.length + clean}" failures="${failures}"`
}
