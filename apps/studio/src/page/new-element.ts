/** Make an element; what is put into it as a string is text, whatever it holds. */
export function newElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A message whose values stand in backticks. */
export function messageText(text: string): Array<Node | string> {
  return text.split('`').map((part, index) => (index % 2 === 1 ? newElement('code', {}, part) : part))
}
