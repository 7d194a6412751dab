/**
 * Check frontmatter against its schema.
 *
 * See `article-frontmatter.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {z} from 'zod'
import {frontmatterSchema, type Frontmatter} from '../frontmatter.ts'
import type {Language} from '../article.ts'
import {keyNote} from '../frontmatter/key-notes.ts'
import type {SourceSpan, Yaml} from '../frontmatter/read-frontmatter.ts'

/** A key that does not fit the schema. */
type KeyFault = SourceSpan & {key: string; reason: string; actual: string; expected: string; note: Localized}

export const articleFrontmatter = {
  id: 'article-frontmatter',

  /**
   * Check what the YAML says.
   *
   * @param yaml - must have a value
   * @param source - the whole file
   * @param language - of the edition
   * @param span - for what is not there
   */
  check: checkFrontmatter
}

function checkFrontmatter(
  yaml: Yaml,
  source: string,
  language: Language,
  span: SourceSpan
): {frontmatter?: Frontmatter; faults: KeyFault[]} {
  const result = frontmatterSchema.safeParse(yaml.value)
  const faults = result.error?.issues.flatMap(explain) ?? []

  for (const [key, plain] of yaml.plain) {
    if (isAmbiguous(plain) && wantsText(key) && !faults.some((known) => known.key === key)) {
      faults.push(fault(key, yaml.values.get(key) ?? span, `"${plain}"`, quoteNote))
    }
  }

  for (const [key, value] of yaml.escaped) {
    if (/[\n\t]/.test(value)) faults.push(fault(key, yaml.values.get(key) ?? span, 'one line', lineNote))
  }

  if (yaml.plain.get('translation.from') === language || result.data?.translation?.from === language) {
    const other = language === 'zh' ? 'en' : 'zh'
    faults.push(
      fault('translation.from', yaml.values.get('translation.from') ?? span, other, sameEditionNote)
    )
  }

  return result.data && faults.length === 0 ? {frontmatter: result.data, faults} : {faults}

  function explain(issue: z.core.$ZodIssue): KeyFault[] {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => {
        const key = path === '' ? name : `${path}.${name}`
        return fault(key, yaml.keys.get(key) ?? span, 'a key of the schema', keyNote(key, 'unknown'))
      })
    }

    const value = yaml.values.get(path)
    if (value) return [fault(path, value, issue.message, quoted(path) ?? keyNote(path, 'wrong'))]
    const key = yaml.keys.get(path)
    if (key) return [fault(path, key, `${path}: ${issue.message}`, keyNote(path, 'wrong'))]
    return [missing(path, issue.message)]
  }

  function missing(path: string, expected: string): KeyFault {
    const steps = path.split('.')
    const parents = steps.map((_, index) => steps.slice(0, index).join('.'))
    const known = parents.findLast((parent) => yaml.keys.has(parent))
    const place = known === undefined ? span : yaml.keys.get(known)!
    const wanted = expected.startsWith('`') ? expected : `\`${path}: ${expected.replaceAll('`', '')}\``
    const reason = `Unexpected frontmatter without \`${path}\`, expected ${wanted}`
    return {
      ...place,
      key: path,
      reason,
      actual: '',
      expected: wanted.replaceAll('`', ''),
      note: keyNote(path, 'missing')
    }
  }

  /** A text that YAML reads as a number, a truth value or nothing. */
  function quoted(path: string): Localized | undefined {
    const plain = yaml.plain.get(path)
    return plain !== undefined && wantsText(path) ? quoteNote : undefined
  }

  function fault(key: string, place: SourceSpan, expected: string, note: Localized): KeyFault {
    const actual = source.slice(place.start, place.end).split('\n', 1)[0]!
    const wanted = expected.includes('`') ? expected : `\`${expected}\``
    const reason = `Unexpected \`${actual.replaceAll('`', '')}\`, expected ${wanted}`
    return {...place, key, reason, actual, expected: expected.replaceAll('`', ''), note}
  }
}

function wantsText(path: string): boolean {
  return /^(?:title|summary|translator|reviewer|tags)\b|\.(?:title|author|publisher|alt|credit|evidence|what|was|now)$/.test(
    path
  )
}

/** Plain scalars that are text in the core schema, and something else to other readers, Astro's among them. */
function isAmbiguous(plain: string): boolean {
  return (
    /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/.test(plain) ||
    /^[-+]?(?:0b)?[\d.][\d_.]*(?:e[-+]?\d+)?$/i.test(plain)
  )
}

const quoteNote = {
  zh: '这个值看起来像数字、日期或真假值，不同的程序读法不同。它是文字，请加引号。',
  en: 'This looks like a number, a date or a truth value, and programs read it differently.  It is text: put it in quotes.'
}

const lineNote = {
  zh: '`\\n`、`\\t` 之类的转义会在值里写入换行或制表符，而标题、摘要、标签和姓名要放进只有一行的地方（目录、订阅、书目）。请删掉转义；太长的文字可以用 `>` 折行。',
  en: 'An escape such as `\\n` or `\\t` writes a line break or a tab into the value, and titles, summaries, tags and names go where a line is meant: lists, feeds, catalogues.  Take the escape away; a long text can be broken with `>`.'
}

const sameEditionNote = {
  zh: '`translation.from` 是译自的那个语言版本，不能是本文自己。',
  en: '`translation.from` is the edition that this one was made from, so it is the other one.'
}
