import type {NodeRule} from './rule.ts'
import {mdxAttribute} from './rules/mdx-attribute.ts'
import {mdxComponent} from './rules/mdx-component.ts'
import {mdxEsm} from './rules/mdx-esm.ts'
import {mdxExpression} from './rules/mdx-expression.ts'
import {mdxHtml} from './rules/mdx-html.ts'
import {mdxSyntax} from './rules/mdx-syntax.ts'
import {mdxUrl} from './rules/mdx-url.ts'
import {textBidi} from './rules/text-bidi.ts'
import {textDigit} from './rules/text-digit.ts'
import {textInvisible} from './rules/text-invisible.ts'
import {textLookalike} from './rules/text-lookalike.ts'
import {textTypography} from './rules/text-typography.ts'

/** Rules about nodes of the tree. */
export const nodeRules: readonly NodeRule[] = [
  mdxSyntax,
  mdxEsm,
  mdxExpression,
  mdxComponent,
  mdxAttribute,
  mdxHtml,
  mdxUrl,
  textLookalike,
  textDigit,
  textTypography
]

/** Every rule of this package. */
export const safeMdxRuleIds: readonly string[] = [...nodeRules, textInvisible, textBidi].map(
  (rule) => rule.id
)
