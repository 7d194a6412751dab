import type {Language} from '../text.ts'
import {en} from './en.ts'
import {zh} from './zh.ts'

/** The page that says how the promise is kept: headings and paragraphs, and what is shown below them. */
export type Method = Array<{heading: string; paragraphs: string[]; shows?: 'ladder'}>

const methods: Record<Language, Method> = {zh, en}

/** The page that says how numbers are checked. */
export function methodIn(language: Language): Method {
  return methods[language]
}
