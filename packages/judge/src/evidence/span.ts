/** UTF-16 offsets into the sentence, end exclusive. */
export type Span = {start: number; end: number}
