import type { Span } from '@collate/claims';
/** Sentences that say the same: none, one or two of each edition. */
export type SentencePair = {
    zh: Span[];
    en: Span[];
};
/**
 * Pair the sentences of two blocks that are each other's translation.
 *
 * One sentence may be the pair of two, in either direction.
 */
export declare function alignSentences(zh: {
    text: string;
    sentences: readonly Span[];
}, en: {
    text: string;
    sentences: readonly Span[];
}): SentencePair[];
