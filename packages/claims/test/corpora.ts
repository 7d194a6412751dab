import type {Language} from '../src/language.ts'
import {corpus as english} from './corpus/en.ts'
import type {Row} from './corpus/row.ts'
import {corpus as chinese} from './corpus/zh.ts'
import {noise as englishNoise} from './noise/en.ts'
import {noise as chineseNoise} from './noise/zh.ts'

/** Ways to state a quantity, by language. */
export const corpora: Record<Language, Row[]> = {en: english, zh: chinese}

/** Texts that state none. */
export const noises: Record<Language, string[]> = {en: englishNoise, zh: chineseNoise}

export {describeQuantity} from './corpus/describe-quantity.ts'
