/**
 * Files whose patterns may be more than linear, since they never see a long text.
 *
 * The grammars of claims are tested on what stands between two words of a
 * sentence, at most 120 characters (packages/claims/src/claims/mask.ts).
 */
export const bounded: Record<string, string> = {
  'packages/claims/src/en/changes.ts': 'at most 120 characters between two words',
  'packages/claims/src/en/lists.ts': 'at most 120 characters between two words',
  'packages/claims/src/en/periods.ts': 'at most 120 characters round a time',
  'packages/claims/src/en/populations.ts': 'at most 120 characters between two words',
  'packages/claims/src/zh/changes.ts': 'at most 120 characters between two words',
  'packages/claims/src/zh/lists.ts': 'at most 120 characters between two words',
  'packages/claims/src/zh/periods.ts': 'at most 120 characters round a time'
}
