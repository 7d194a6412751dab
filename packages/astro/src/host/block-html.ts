/** Whether HTML holds blocks, which a line of text cannot hold. */
export function holdsBlocks(html: string): boolean {
  return /<(?:address|blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)\b/i.test(html)
}

/** An address that a reader may be sent to; absent for any other. */
export function readerAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
}
