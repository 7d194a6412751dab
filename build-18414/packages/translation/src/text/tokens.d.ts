/** A word of letters or a number in a text, with UTF-16 offsets. */
export type Token = {
    kind: 'word' | 'number';
    text: string;
    start: number;
    end: number;
};
/** What one pass over a text finds: its tokens, and its size in units that compare across languages. */
export type TokenizedText = {
    tokens: Token[];
    /** Words, numbers and Han characters: what lengths are compared in. */
    size: number;
    han: number;
};
/**
 * Split a text of either language into the parts that two languages share.
 *
 * Words keep their case; `CI/CD` is two words and `K8s` is one.  Works on UTF-16
 * units: it runs over every text of every article.
 */
export declare function tokenize(text: string): TokenizedText;
