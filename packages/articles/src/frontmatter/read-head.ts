import {reportFault, type Fault} from '@collate/findings'
import {placesOf} from '@collate/visible-text/place'
import {findCharacters} from 'remark-safe-mdx/text'
import type {Edition} from '../article.ts'
import {articleFrontmatter} from '../rules/article-frontmatter.ts'
import {readYaml, type SourceSpan} from './read-frontmatter.ts'
import {articlesFamily} from '../edition-rule.ts'

/**
 * Read the frontmatter of an edition and report what does not fit.
 *
 * Sets its `frontmatter` and `keys`.
 *
 * @param span - source offsets of the YAML
 * @returns source offsets of each value by dotted key
 */
export function readHead(edition: Edition, span: SourceSpan): Map<string, SourceSpan> {
  const source = String(edition.file)
  const places = placesOf(source)
  const yaml = readYaml(source, span.start, span.end)
  const spans = new Map([...yaml.keys, ...yaml.values])
  for (const [key, {start, end}] of spans) edition.keys.set(key, places.position(start, end))

  for (const {start, end, actual, expected, note} of yaml.faults) {
    const reason = `Unexpected \`${actual.replaceAll('`', '')}\`, expected \`${expected}\``
    report({start, end}, reason, {actual, expected: [expected], note})
  }

  if (yaml.value) {
    const {frontmatter, faults} = articleFrontmatter.check(yaml, source, edition.language, {start: 0, end: 3})
    if (frontmatter) edition.frontmatter = frontmatter
    for (const {start, end, key, reason, actual, expected, note} of faults) {
      report({start, end}, reason, {claim: `${key}: ${actual}`, actual, expected: [expected], note})
    }
  }

  // What stands in the source as it is, the gate has seen.
  for (const [key, value] of yaml.escaped) {
    for (const {ruleId, reason, ...fault} of findCharacters(value)) {
      report(spans.get(key) ?? span, reason, fault, ruleId)
    }
  }
  return spans

  function report(
    {start, end}: SourceSpan,
    reason: string,
    fault: Omit<Fault, 'reason' | 'place'>,
    ruleId = articleFrontmatter.id
  ): void {
    reportFault(edition.file, ruleId, {...fault, reason, place: places.position(start, end)}, articlesFamily)
  }
}
