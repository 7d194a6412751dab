import type { Span } from '@collate/claims';
import type { Folded } from '@collate/claims/text';
import { type ClockTime } from '@collate/claims/quantities';
import { type Named, type TextReader } from '@collate/claims/reading';
import type { Time } from '@collate/claims/times';
import type { Language } from '@collate/articles';
import type { EditionFact } from './fact.ts';
/** A text to read: its sentences, and where its `<Stat>`s stand. */
export type FactText = {
    prose: string;
    folded: Folded;
    sentences: readonly Span[];
    stats: readonly Span[];
    /** What the heads of a table say that the numbers of a cell are in, by where it begins. */
    heads: ReadonlyMap<number, string>;
};
/** The populations that a sentence names. */
export type NameFinder = (sentence: string) => Array<Named<readonly string[]>>;
/** A time that a passage names, in offsets of the passage: of the calendar, or of the day. */
export type TimeMention = Span & {
    written: string;
} & ({
    time: Time;
    clock?: undefined;
} | {
    clock: ClockTime;
    time?: undefined;
});
/** Read what a passage states, sentence by sentence: its quantities and its times. */
export declare function readFacts({ prose, folded, sentences, stats, heads }: FactText, language: Language, findNames: NameFinder, read: TextReader): {
    facts: EditionFact[];
    times: TimeMention[];
};
