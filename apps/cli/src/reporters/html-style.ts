/** Style of the `html` report: light and dark, and a filter without script. */
export const style = `
:root { color-scheme: light dark; --error: #c62828; --warning: #9a6700; --info: #1f6feb; --waived: #6e7781 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #e3b341; --info: #79c0ff; --waived: #9da7b1 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 110rem; font: 1rem/1.6 system-ui, sans-serif }
header { position: sticky; top: 0; padding-block: .5rem; background: Canvas; border-bottom: 1px solid GrayText; z-index: 1 }
h1 { margin: 0; font-size: 1.25rem } h2 { font-size: 1rem; overflow-wrap: anywhere } p { margin: .25rem 0 }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 0; padding: 0; margin: 0 } legend { float: left; margin-right: 1rem }
.article { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 1rem 2rem; margin-block: 1.5rem }
section { min-width: 0 }
.line { display: grid; grid-template-columns: 3rem 1fr; scroll-margin-top: 8rem }
.line b { color: GrayText; font-weight: normal; font-variant-numeric: tabular-nums; user-select: none }
.line span { white-space: pre-wrap; overflow-wrap: anywhere }
.line:target { outline: 2px solid Highlight }
mark { background: none; color: inherit; border-bottom: 3px solid var(--kind) }
.finding { margin: .25rem 0 .75rem 3rem; padding: .25rem .75rem; border-left: 4px solid var(--kind); overflow-wrap: anywhere }
.finding em { color: var(--kind); font-style: normal; font-weight: bold } .finding small { color: GrayText }
.finding code { font: inherit; padding-inline: .25em; border-radius: .2em; background: color-mix(in srgb, currentColor 10%, transparent) }
details { margin: 0 0 .5rem 3rem; font-size: .875rem; overflow-wrap: anywhere } footer details { margin-inline-start: 0 } summary { color: GrayText }
q.differs { text-decoration: line-through; color: var(--error) }
.error { --kind: var(--error) } .warning { --kind: var(--warning) } .info { --kind: var(--info) } .waived { --kind: var(--waived) }
${['error', 'warning', 'info', 'waived']
  .map(
    (d) =>
      `body:has(#show-${d}:not(:checked)) { .finding.${d} { display: none } mark.${d} { border-color: transparent } }`
  )
  .join('\n')}
`
