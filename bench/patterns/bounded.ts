/**
 * Files with patterns that recheck cannot prove linear, and why they do no harm all the same.
 *
 * The grammars of claims are tested on what stands between two words of a
 * sentence, at most 120 characters (packages/claims/src/claims/mask.ts).
 */
export const bounded: Record<string, string> = {
  'packages/claims/src/en/changes.ts': 'at most 120 characters between two words',
  'packages/claims/src/en/lists.ts': 'at most 120 characters between two words',
  'packages/claims/src/en/periods.ts': 'at most 120 characters round a time',
  'packages/claims/src/en/populations.ts': 'at most 120 characters between two words',
  'packages/remark-validate-statistics/src/en/phrases.ts': 'the digits of one number',
  'packages/translation/src/en/tables.ts': 'the words round one number',
  'packages/translation/src/facts/loose-multiple.ts': 'the words of one claim'
}
