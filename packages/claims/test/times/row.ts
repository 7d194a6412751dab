/**
 * A text, the times in it as `describeTime` writes them, and what the last of them
 * names of a series: its periods, `none:` and the stretch that it names instead, `open` or `unknown`.
 */
export type TimeRow = [text: string, times: string[], series: string, names: string, given?: Given]

/** What is known besides; the article is of 21 October 2024, where nothing else is said. */
type Given = {published?: string; anchor?: string; timing?: 'at' | 'during'; versus?: string}
