import {readCheckedFile, type Message} from '../checked-file.ts'
import {locate, type Reporter} from '../reporter.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = (files, settings) => {
  const checked = files.map(readCheckedFile)
  const rules = [...new Map(checked.flatMap((d) => d.messages).map((d) => [d.ruleId, d])).values()]
  const indexes = new Map(rules.map((d, index) => [d.ruleId, index]))

  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'collate', rules: rules.map(renderRule)}},
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap((file) =>
          file.messages.map((message) => ({
            ruleId: message.ruleId,
            ruleIndex: indexes.get(message.ruleId),
            ...renderResult(message, (path) => locate(path, settings), file.path)
          }))
        )
      }
    ]
  }

  return `${JSON.stringify(log, undefined, 2)}\n`
}

function renderRule({ruleId, url}: Message) {
  return {id: ruleId, ...(url && {helpUri: url})}
}

function renderResult(message: Message, located: (path: string) => string, path: string) {
  const {line, column, endLine, endColumn, cause, waived} = message
  const region = {startLine: line, startColumn: column, endLine, endColumn}

  return {
    level: levels[message.severity],
    message: {text: [message.reason, message.note].filter((d) => d !== null).join('\n\n')},
    locations: [place(located(path), region)],
    ...(cause && {
      relatedLocations: [
        {
          id: 0,
          message: {text: 'What it disagrees with'},
          ...place(located(cause.path), {startLine: cause.line, startColumn: cause.column})
        }
      ]
    }),
    // Stays when the finding moves, and changes when text or data do.
    partialFingerprints: {'collateFinding/v1': `${path}:${message.ruleId}:${message.finding}`},
    ...(waived && {
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: `${waived.reason} (${waived.by}, until ${waived.until})`
        }
      ]
    })
  }
}

function place(path: string, region: Record<string, number>) {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return {physicalLocation: {artifactLocation: {uri}, region}}
}
