import type {Language} from '../texts/text.ts'

/** What an editor is told while writing. */
type DevTexts = {
  title: (errors: number, warnings: number) => string
  clean: string
  severity: Record<'error' | 'warning', string>
  unreadable: string
}

/** What the bar over a page says while somebody writes. */
export const devTexts: Record<Language, DevTexts> = {
  zh: {
    title: (errors, warnings) => `${errors}处错误，${warnings}处警告`,
    clean: '没有发现问题',
    severity: {error: '错误', warning: '警告'},
    unreadable: '这一页现在无法显示：'
  },
  en: {
    title: (errors, warnings) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    clean: 'Nothing found',
    severity: {error: 'error', warning: 'warning'},
    unreadable: 'This page cannot be shown now:'
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
