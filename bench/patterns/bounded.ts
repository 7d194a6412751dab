/** Files with patterns that recheck cannot prove linear, and why they do no harm all the same. */
export const bounded: Record<string, string> = {
  'packages/claims/src/en/share-values.ts': 'the few words before one number',
  'packages/claims/src/en/bare-values.ts': 'the 80 characters before one number',
  'packages/claims/src/bonds/operators.ts': 'the 12 characters before one number',
  'packages/claims/src/numerals/loose-signs.ts': 'the 24 characters before one number',
  'packages/claims/src/numerals/sorts.ts': 'the 24 characters beside one number',
  'packages/translation/src/en/facts.ts': 'the words of one fact',
  'packages/translation/src/zh/facts.ts': 'the words of one fact',
  'packages/translation/src/facts/write-quantity.ts': 'the digits of one number'
}
