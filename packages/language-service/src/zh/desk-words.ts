import type {DeskWords} from '../desk-words.ts'

export const deskWords: DeskWords = {
  language: 'zh',
  otherSide: '对照之处',
  changeTo: (expected) => `改为“${expected}”`,
  changeInBoth: (expected) => `两种语言都改为“${expected}”`,
  pin: (cite) => `指明为 ${cite}`,
  cite: (cite) => `引用 ${cite}`,
  waive: (rule) => `用编者注说明 ${rule}`,
  counts: (statistics, noted) => `${statistics} 个数据${noted > 0 ? `，${noted} 处有编者注` : ''}`,
  row: '数据所在行'
}
