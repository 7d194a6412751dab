/**
 * Check that a waiver has not run out.
 *
 * See `waiver-expired.md` for examples; they are also the tests.
 */
import type {WaiverRule} from '../waiver-rule.ts'

export const waiverExpired: WaiverRule = {
  id: 'waiver-expired',
  check({until}, {today}) {
    // Dates of this form sort as text.
    if (until >= today) return
    return {
      reason: `Unexpected waiver until \`${until}\`, expected a date from \`${today}\` on`,
      claim: until,
      actual: until,
      note: {
        zh: '这条豁免已经过期，不再起作用。请重新核对事实，然后延长日期，或者改正文章。',
        en: 'This waiver has run out and silences nothing.  Check the fact again, then extend the date or mend the text.'
      }
    }
  }
}
