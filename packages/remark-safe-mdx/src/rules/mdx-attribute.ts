/**
 * Check that attributes are known, complete, literal and well formed.
 *
 * See `mdx-attribute.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {Nodes} from 'mdast'
import type {MdxJsxAttribute, MdxJsxExpressionAttribute} from 'mdast-util-mdx-jsx'
import {components, htmlElements, type Element} from '../components.ts'
import type {Fault} from '@collate/findings'
import {quoted, type NodeRule} from '../rule.ts'

export const mdxAttribute: NodeRule = {
  id: 'mdx-attribute',
  types: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  check(node) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
    const name = node.name ?? ''
    const component = components.get(name)
    const element = component ?? htmlElements.get(name)
    // An unknown element is one finding, of another rule.
    if (!element) return []

    const faults: Fault[] = []
    const seen = new Set<string>()
    for (const attribute of node.attributes) {
      const found = checkAttribute(node, name, element, attribute, seen)
      if (found) faults.push(found)
    }
    for (const key of component ? Object.keys(element.required) : []) {
      if (seen.has(key)) continue
      const actual = `<${name}> without ${key}`
      const expected = `${key}="${element.required[key]!.expected}"`
      faults.push(fault(node, actual, expected, attributeNote(key)))
    }
    return faults
  }
}

function checkAttribute(
  node: Nodes,
  element: string,
  {required, optional = {}}: Element,
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  seen: Set<string>
): Fault | undefined {
  const at = attribute.position ? attribute : node
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return fault(at, `{${quoted(attribute.value)}}`, 'name="value"', literalNote)
  }

  const key = attribute.name
  const form = Object.hasOwn(required, key)
    ? required[key]
    : Object.hasOwn(optional, key)
      ? optional[key]
      : undefined
  const keys = [...Object.keys(required), ...Object.keys(optional)]
  if (!form) return fault(at, `${key} on <${element}>`, keys.join(', ') || 'no attribute', unknownNote)
  // Programs differ in which of two they take.
  if (seen.has(key)) return fault(at, `second ${key}`, `one ${key}`, unknownNote)
  seen.add(key)
  const {value} = attribute
  if (typeof value === 'object' && value !== null) {
    return fault(at, `${key}={${quoted(value.value)}}`, `${key}="${form.expected}"`, literalNote)
  }
  if (typeof value === 'string' && form.test(value)) return
  const actual = typeof value === 'string' ? `${key}="${quoted(value)}"` : key
  const explained = typeof value === 'string' ? form.explain?.(value) : undefined
  const expected = explained?.meant ?? form.expected
  return fault(at, actual, `${key}="${expected}"`, explained?.note ?? attributeNote(key))
}

function fault(at: Pick<Nodes, 'position'>, actual: string, expected: string, note: Localized): Fault {
  return {
    reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
    place: at.position,
    claim: actual,
    actual,
    expected: [expected],
    note
  }
}

function attributeNote(key: string): Localized {
  return notes[key] ?? unknownNote
}

const literalNote = {
  zh: '属性的值是引号里的文字，不能是花括号里的表达式。',
  en: 'The value of an attribute is text in quotes, never an expression in braces.'
}

const unknownNote = {
  zh: '每个组件只有固定的属性，每个属性写一次，值在引号里。',
  en: 'Each component has a fixed set of attributes, each written once, with a value in quotes.'
}

const notes: Record<string, Localized> = {
  cite: {
    zh: '`cite` 指明所引的统计：`数据包/指标`，需要时依次加 `@时期`（`2025`、`2025-Q4`、`2024-01/2024-09`，变化写作 `2023..2025`）、`~统计对象`、`#分项`、`^发布时间`；几个之间用空格隔开。`collate statistics` 列出可以引用的统计。',
    en: '`cite` names the statistic: `package/indicator`, with `@period` (`2025`, `2025-Q4`, `2024-01/2024-09`, a change `2023..2025`), `~population`, `#category` and `^vintage` where they are needed, in this order; several are separated by spaces.  `collate statistics` lists what can be cited.'
  },
  by: {
    zh: '`by` 写明说话的人或写注的人。',
    en: '`by` names who said it, or who wrote the note.'
  },
  until: {
    zh: '`until` 是这条注的有效期，写成真实存在的日期，例如 `2026-12-31`。',
    en: '`until` is the day up to which the note holds: a date that exists, such as `2026-12-31`.'
  },
  finding: {
    zh: '`finding` 是所答复的问题的编号，检查报告里印着，是十六位十六进制数字。',
    en: '`finding` is the id that the report prints with the finding: sixteen hexadecimal digits.'
  },
  waives: {
    zh: '`waives` 是所答复的规则的名称，例如 `statistic-population`。',
    en: '`waives` is the name of the rule that is answered, such as `statistic-population`.'
  },
  of: {
    zh: '`of` 指明图表所画的指标：`数据包/指标`；只画一部分时，依次加 `@时期`、`~统计对象`、`#分项`、`^发布时间`。一张图表画一个指标。',
    en: '`of` names the indicator that is drawn: `package/indicator`, with `@period`, `~population`, `#category` and `^vintage` where only a part of it is, in this order.  A chart draws one indicator.'
  },
  kind: {
    zh: '`kind` 是图表的种类：`series`（随时间变化）、`bars`（各类别）或 `ranking`（由高到低）。',
    en: '`kind` is `series` (over time), `bars` (by category) or `ranking` (from high to low).'
  },
  lang: {
    zh: '`lang` 是文字的语言标签，例如 `en`、`zh-Hans`、`ja`。',
    en: '`lang` is the language tag of the words, such as `en`, `zh-Hans` or `ja`.'
  },
  title: {
    zh: '`title` 不能为空。',
    en: '`title` cannot be empty.'
  }
}
