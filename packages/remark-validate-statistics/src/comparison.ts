import type {Quantity} from '@collate/claims'
import type {Comparison} from '@collate/statistics'

/** The words that say what a table's sign says. */
export const comparisonHedge: Record<Comparison, Quantity['hedge']> = {
  '=': 'exactly',
  '>=': 'at-least',
  '>': 'over',
  '<=': 'at-most',
  '<': 'under',
  '~': 'about',
  nearly: 'nearly',
  'just-over': 'just-over',
  'just-under': 'just-under'
}
