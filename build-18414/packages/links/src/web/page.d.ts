/** What has been seen of a page so far. */
export type Page = {
    title: string;
    hasTitle: boolean;
    headings: string[];
    hasHeading: boolean;
    ids: Set<string>;
    /** Where a meta element sends the reader, as written. */
    refresh?: string;
    /** Characters that a reader reads. */
    length: number;
    hasScript: boolean;
    /** Whether a script within the page speaks of a wanted id: what it writes may have it. */
    hasNameInScript: boolean;
    hasPassword: boolean;
};
/** Reads a page as it comes; `page` is whole after `end`. */
export type PageReader = {
    page: Page;
    write: (markup: string) => void;
    end: () => void;
};
/**
 * Read a page piece by piece, from its tokens.
 *
 * No tree is built: a page of four mebibytes can have a million elements, and
 * nesting that takes a parser quadratic time.
 *
 * @param wanted - ids that are looked for
 * @param onText - told what a reader reads, blocks on lines of their own
 */
export declare function pageReader(wanted?: readonly string[], onText?: (text: string) => void): PageReader;
