/**
 * Markup without the rest of what runs on and on: packed pictures, scripts on
 * one line, one letter for ever.
 *
 * Nothing that is looked for is so long, and the tokenizer holds 32 bytes of
 * memory for each character of such a run.
 *
 * @param markup - a piece of a page
 */
export declare function withoutLongRuns(markup: string): string;
