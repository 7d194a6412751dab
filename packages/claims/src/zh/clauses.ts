import type {ClauseWords} from '../claims/words.ts'

/** Words that set one statement against another without punctuation. */
export const clauses: ClauseWords = {
  contrasts: '而 但 但是 然而 不过 与此同时',
  silent:
    '而且 从而 因而 反而 进而 继而 而言 而是 而成 而后 而已 而来 而定 而非 而不是 时而 幸而 故而 总而言之 不但 非但 但凡 只不过 不过是 不过关'
}
