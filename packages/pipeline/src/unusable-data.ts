import {report} from '@collate/findings'
import {languageOf} from '@collate/findings/language'
import {placesOf} from '@collate/findings/place'
import type {VFile} from 'vfile'
import {findCitation} from './cache/citations.ts'

/** Say once for each data package with errors that an article cites it and cannot be judged by it. */
export function reportUnusable(file: VFile, unusable: readonly string[]): void {
  const source = String(file)

  for (const name of unusable) {
    const start = findCitation(source, name)
    if (start < 0) continue
    file.messages = file.messages.filter(
      (d) => d.ruleId !== 'statistic-unknown' || !d.actual?.startsWith(`${name}/`)
    )
    report(
      file,
      {
        ruleId: 'statistic-unknown',
        severity: 'error',
        reason: `Unexpected data package \`${name}\` with errors, expected one without`,
        place: placesOf(source).position(start, start + name.length),
        against: name,
        actual: name,
        note: notes[languageOf(file)](name)
      },
      '@collate/pipeline'
    )
  }
}

const notes = {
  zh: (name: string) =>
    `数据包 \`${name}\` 本身有错误，这里引用它的数字都没有核对。请先改正报告中 \`data/${name}\` 下列出的错误。`,
  en: (name: string) =>
    `The data package \`${name}\` has errors of its own, so none of the numbers that cite it here was checked.  Mend what the report lists under \`data/${name}\` first.`
}
