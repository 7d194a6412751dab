import type {HeadWords} from '../quantities/head-words.ts'

/** 元/人, 吨每公顷. */
export const headWords: HeadWords = {touches: true, plain: (part) => part, rate: /^ ?(?:每|\/)/}
