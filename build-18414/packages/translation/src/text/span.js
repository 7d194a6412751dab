/** Whether two spans share a character. */
export function sharesCharacter(one, other) {
    return one.start < other.end && other.start < one.end;
}
/** Replace spans of a text by as many characters that no rule reads, so that offsets stay true. */
export function blank(text, spans) {
    let blanked = text;
    for (const { start, end } of spans) {
        blanked = blanked.slice(0, start) + '\uFFFC'.repeat(end - start) + blanked.slice(end);
    }
    return blanked;
}
/** A text short enough for a message: its begin, with `…` for the rest. */
export function excerpt(text, longest = 60) {
    const flat = text
        .replace(/[\uFFFC\s]+/g, ' ')
        .replaceAll('`', '')
        .trim();
    return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
}
