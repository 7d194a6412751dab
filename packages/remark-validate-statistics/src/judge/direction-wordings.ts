import type {PassageContext} from '../resolve/context.ts'
import type {CourseSense} from './course.ts'

/** What a word says became of a value, or how it compares. */
export type ToldSense = CourseSense | 'up-than' | 'down-than'

type Senses = Record<ToldSense, string>

/** What is said of changes and ranks that the data do not bear out. */
export const directionWordings: Record<
  PassageContext['notesIn'],
  {
    expected: Senses
    earlier: string
    note: (text: string) => string
    /** The same of words that say which way it went. */
    moved: Partial<Record<ToldSense, (text: string) => string>>
    missing: (text: string) => string
    negative: (text: string) => string
    comparable: string
    parted: (time: string, why: string) => string
  }
> = {
  zh: {
    expected: {
      up: '下降',
      down: '上升',
      flat: '上升或下降',
      'up-than': '低于',
      'down-than': '高于',
      first: '不是首次',
      'record-high': '不是新高',
      'record-low': '不是新低',
      'steady-up': '有升有降',
      'steady-down': '有升有降',
      slowed: '加快',
      highest: '不是最高',
      lowest: '不是最低',
      only: '不是唯一'
    },
    earlier: '更早的数值',
    note: (text) => `数据不支持“${text}”`,
    moved: {
      up: (text) => `“${text}”说的是升，数据却没有升`,
      down: (text) => `“${text}”说的是降，数据却没有降`,
      flat: (text) => `“${text}”说的是持平，数据却有升降`,
      'up-than': (text) => `“${text}”说的是更高，从数据看并不更高`,
      'down-than': (text) => `“${text}”说的是更低，从数据看并不更低`
    },
    missing: (text) => `数据包里没有足够的更早数值，无法证明“${text}”：请补上数据，或改写`,
    negative: (text) => `这是负增长：请写成“下降${text}”，或写出负号`,
    comparable: '可比的数值',
    parted: (time, why) =>
      `数据写明${time}的数值不能与之前的相连（“${why}”）：请向读者说明口径有变，或不说变化`
  },
  en: {
    expected: {
      up: 'a fall',
      down: 'a rise',
      flat: 'a rise or fall',
      'up-than': 'fewer or lower',
      'down-than': 'more or higher',
      first: 'not the first',
      'record-high': 'not a record',
      'record-low': 'not a record',
      'steady-up': 'ups and downs',
      'steady-down': 'ups and downs',
      slowed: 'faster',
      highest: 'not the highest',
      lowest: 'not the lowest',
      only: 'not the only one'
    },
    earlier: 'an earlier value',
    note: (text) => `The data do not bear out “${text}”`,
    moved: {
      up: (text) => `“${text}” says that it rose, and the data show no rise`,
      down: (text) => `“${text}” says that it fell, and the data show no fall`,
      flat: (text) => `“${text}” says that it stayed the same, and the data show a change`,
      'up-than': (text) => `“${text}” says that it is the higher one, and by the data it is not`,
      'down-than': (text) => `“${text}” says that it is the lower one, and by the data it is not`
    },
    missing: (text) =>
      `The data package has no earlier values that would show “${text}”: add them, or say it another way`,
    negative: (text) => `This growth is a fall: say “fell by ${text}”, or write its sign`,
    comparable: 'comparable values',
    parted: (time, why) =>
      `The data say that the value of ${time} may not be joined with those before it (“${why}”): tell readers that the base changed, or leave the change out`
  }
}
