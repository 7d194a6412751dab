import type {VFile} from 'vfile'
import {report} from '@collate/findings'
import {digestOf, type AcceptedPair, type AcceptedText, type Lock} from './lock.ts'

const note = {
  zh: '这个文件由 `collate accept SLUG` 写成，不要手改：请重新运行这条命令。',
  en: 'Run `collate accept SLUG` to write the file anew; it is not meant to be edited by hand.'
}

/**
 * Read a lock file.  One that does not fit its schema is reported as
 * `article-file`, and is not used.
 *
 * @param file - `translation.lock.json`
 */
export function readLock(file: VFile): Lock | undefined {
  const problem = findProblem(file)
  if (typeof problem !== 'string') return problem
  report(
    file,
    {
      ruleId: 'article-file',
      severity: 'error',
      reason: problem,
      place: {line: 1, column: 1},
      claim: problem,
      note
    },
    '@collate/translation'
  )
  return undefined
}

/** Write a lock as the text of its file. */
export function writeLock(lock: Lock): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`
}

/** The lock, or what is wrong with it. */
function findProblem(file: VFile): Lock | string {
  let data: unknown
  try {
    data = JSON.parse(String(file))
  } catch {
    return 'Unexpected text that is not JSON, expected `{"version": 1, "pairs": […]}`'
  }
  if (!isRecord(data, ['version', 'pairs'], [])) {
    return 'Unexpected keys, expected exactly `version` and `pairs`'
  }
  if (data['version'] !== 1) return `Unexpected version \`${print(data['version'])}\`, expected \`1\``
  if (!Array.isArray(data['pairs'])) return `Unexpected pairs \`${print(data['pairs'])}\`, expected a list`

  const pairs: AcceptedPair[] = []
  for (const [index, pair] of data['pairs'].entries()) {
    const accepted = readPair(pair)
    if (!accepted) {
      return `Unexpected pair ${index + 1}, expected \`zh\` and \`en\`, each with a \`text\` and its \`digest\``
    }
    pairs.push(accepted)
  }
  return {version: 1, pairs}
}

function readPair(data: unknown): AcceptedPair | undefined {
  if (!isRecord(data, ['zh', 'en'], ['reason'])) return
  const zh = readText(data['zh'])
  const en = readText(data['en'])
  const reason = data['reason']
  if (!zh || !en || (reason !== undefined && typeof reason !== 'string')) return
  return {zh, en, ...(reason !== undefined && {reason})}
}

function readText(data: unknown): AcceptedText | undefined {
  if (!isRecord(data, ['digest', 'text'], [])) return
  const {digest, text} = data
  if (typeof digest !== 'string' || typeof text !== 'string' || digestOf(text) !== digest) return
  return {digest, text}
}

function isRecord(data: unknown, required: string[], optional: string[]): data is Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  const keys = Object.keys(data)
  return (
    required.every((key) => keys.includes(key)) &&
    keys.every((key) => required.includes(key) || optional.includes(key))
  )
}

function print(data: unknown): string {
  return JSON.stringify(data)?.slice(0, 40) ?? 'nothing'
}
