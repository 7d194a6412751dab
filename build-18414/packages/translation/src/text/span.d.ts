import type { Span } from '@collate/claims';
/** Whether two spans share a character. */
export declare function sharesCharacter(one: Span, other: Span): boolean;
/** Replace spans of a text by as many characters that no rule reads, so that offsets stay true. */
export declare function blank(text: string, spans: readonly Span[]): string;
/** A text short enough for a message: its begin, with `…` for the rest. */
export declare function excerpt(text: string, longest?: number): string;
