import type {Translated} from '../statistic.ts'
import {citationForm} from './citation.ts'
import type {CitationMistake} from './read-citation.ts'

/** Say why a text is no citation, and what to do. */
export function mistakeInWords(mistake: CitationMistake): Translated<string> {
  switch (mistake.fault) {
    case 'form':
      return {
        en: `A citation begins with the names of a data package and of an indicator, in lower case: \`${citationForm}\`.`,
        zh: `引用以小写的数据包名和指标名开头：\`${citationForm}\`。`
      }
    case 'order':
      return {
        en: 'Pins stand in one order, so that one statistic has one name: `@period`, `~population`, `#category`, `^vintage`.',
        zh: '各个限定有固定的次序，一个统计值才只有一种写法：`@时期`、`~统计对象`、`#分项`、`^发布时间`。'
      }
    case 'twice':
      return {
        en: `\`${mistake.written}\` stands in it twice.  For two values write two citations with a space between them, or \`@2023..2025\` for a change.`,
        zh: `\`${mistake.written}\`写了两次。引用两个数值时写两条引用，用空格隔开；变化写作\`@2023..2025\`。`
      }
    case 'empty':
      return {
        en: `Nothing stands behind \`${mistake.written}\`: name what it pins, or leave the sign out.`,
        zh: `\`${mistake.written}\`后面是空的：写明要限定什么，或删去这个符号。`
      }
    case 'backwards':
      return {
        en: 'A change goes from an earlier period to a later one: `@2023..2025`.',
        zh: '变化是从较早的时期到较晚的时期：`@2023..2025`。'
      }
    default:
      return pinInWords(mistake.fault, mistake.written)
  }
}

function pinInWords(
  pin: 'period' | 'population' | 'category' | 'vintage',
  written: string
): Translated<string> {
  if (pin === 'period')
    return {
      en: `\`${written}\` is no period: write \`2025\`, \`2025-H1\`, \`2025-Q4\`, \`2025-10\`, \`2025-10-31\`, or a span such as \`2024-01/2024-09\`.`,
      zh: `\`${written}\`不是时期：写作\`2025\`、\`2025-H1\`、\`2025-Q4\`、\`2025-10\`、\`2025-10-31\`，或\`2024-01/2024-09\`这样的时段。`
    }
  if (pin === 'vintage')
    return {
      en: `\`${written}\` is no date of publication: write a day such as \`2024-10-18\` or a month such as \`2024-10\`.`,
      zh: `\`${written}\`不是发布时间：写日期，例如\`2024-10-18\`，或月份，例如\`2024-10\`。`
    }
  const [en, zh] = pin === 'population' ? ['population', '统计对象'] : ['category', '分项']
  return {
    en: `\`${written}\` cannot be the id of a ${en}: ids are lower case letters and digits with single \`-\`, \`_\` or \`.\` between them.`,
    zh: `\`${written}\`不会是${zh}的id：id由小写字母和数字组成，中间可以有单个的\`-\`、\`_\`或\`.\`。`
  }
}
