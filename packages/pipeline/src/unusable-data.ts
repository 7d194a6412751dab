import type {Edition} from '@collate/articles'
import {report} from '@collate/findings'
import {placesOf} from '@collate/visible-text/place'
import type {Position} from 'unist'
import {packageOf} from './cache/data-names.ts'
import {findCitations} from './citations.ts'

/** Say once for each data package with errors that an article cites it and cannot be judged by it. */
export function reportUnusable({tree, file}: Edition, unusable: readonly string[]): void {
  if (!tree || unusable.length === 0) return
  const source = String(file)
  const cited = findCitations(tree)

  for (const name of unusable) {
    const place = cited.find((d) => packageOf(d.name) === name)?.node.position
    if (!place) continue
    file.messages = file.messages.filter(
      (d) => d.ruleId !== 'statistic-unknown' || !d.actual?.startsWith(`${name}/`)
    )
    report(
      file,
      {
        ruleId: 'statistic-unknown',
        severity: 'error',
        reason: `Unexpected data package \`${name}\` with errors, expected one without`,
        place: placeOfName(place, name, source),
        against: name,
        actual: name,
        note: {zh: notes.zh(name), en: notes.en(name)}
      },
      '@collate/pipeline'
    )
  }
}

/** Where a tag names a package; the tag, where that is written by character references. */
function placeOfName({start, end}: Position, name: string, source: string): Position {
  const at = source.indexOf(`${name}/`, start.offset)
  return at >= 0 && at < (end.offset ?? 0) ? placesOf(source).position(at, at + name.length) : {start, end}
}

const notes = {
  zh: (name: string) =>
    `数据包 \`${name}\` 本身有错误，这里引用它的数字都没有核对。请先改正报告中 \`data/${name}\` 下列出的错误。`,
  en: (name: string) =>
    `The data package \`${name}\` has errors of its own, so none of the numbers that cite it here was checked.  Mend what the report lists under \`data/${name}\` first.`
}
