/** Write a text so that MDX reads every character of it as that character. */
export function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>~|]|&(?=#?\w+;)/g, '\\$&')
}

/** Keep what begins a line from beginning a heading, a list or a module. */
export function escapeStart(line: string): string {
  return line
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^(?:import|export) /, escapeModule)
}

/** `import …` at the start of a line is a module to MDX. */
export function escapeModule(text: string): string {
  return `&#x${text.codePointAt(0)!.toString(16)};${text.slice(1)}`
}

/** Code as a fenced block, each line but the first behind a prefix. */
export function fencedCode(value: string, prefix: string, info = ''): string {
  const longest = Math.max(2, ...Array.from(value.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence + info, ...value.split('\n'), fence].join(`\n${prefix}`)
}
