import type { Language } from '@collate/articles';
import type { Glossary, GlossaryEntry } from './glossary.ts';
/** A name of the glossary in a text, with UTF-16 offsets. */
export type GlossaryMention = {
    entry: GlossaryEntry;
    /** A rendering that is not to be used. */
    forbidden: boolean;
    start: number;
    end: number;
};
/** Finds the names of one language in a text: the longest one at each place. */
export type GlossaryIndex = (text: string) => GlossaryMention[];
/** Prepare a glossary for matching in one language; once for all articles. */
export declare function indexTerms(glossary: Glossary, language: Language): GlossaryIndex;
