import {readFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'
import type {MDXInstance} from 'astro'
import * as runtime from 'astro/jsx-runtime'
import type {KeptText} from '../kept/kept-texts.ts'
import type {HandedOver} from '../markdown/hand-over.ts'

/** A text as a component. */
export type TextContent = MDXInstance<object>['Content']

/** What the text of an edition became. */
export type EditionText = {
  /** Absent where no check has run. */
  told?: HandedOver | undefined
  /** What a page shows of the text; absent while somebody writes. */
  digest?: string
  loadContent: () => Promise<TextContent>
}

/** The text of a module that is made while somebody writes. */
export function textOfModule({Content, frontmatter}: MDXInstance<{collate?: string}>): EditionText {
  const {collate} = frontmatter
  return {
    told: collate === undefined ? undefined : (JSON.parse(collate) as HandedOver),
    loadContent: async () => Content
  }
}

/**
 * A text that was kept, as this build or one before has made it.
 *
 * Its code is read only where a page is made of it.
 *
 * @param file - as `keptTextIn` names it
 */
export async function readKeptText(file: string): Promise<EditionText> {
  const kept = await readFile(file, 'utf8')
  const {digest, told} = JSON.parse(kept.slice(kept.indexOf('\n'))) as KeptText
  return {told, digest, loadContent: () => loadContent(file.replace(/\.json$/, '.mjs'))}
}

type Component = (props: {components?: object}) => unknown
type TextModule = {default: (given: typeof runtime) => Component}

/** What `@astrojs/mdx` makes of the component of a text, so that a page shows it alike. */
async function loadContent(code: string): Promise<TextContent> {
  const {default: componentOf} = (await import(/* @vite-ignore */ pathToFileURL(code).href)) as TextModule
  const component = componentOf(runtime)
  const content: Component = (props) =>
    component({...props, components: {Fragment: runtime.Fragment, ...props.components}})
  return Object.assign(content, marks) as unknown as TextContent
}

const marks = {
  [Symbol.for('mdx-component')]: true,
  [Symbol.for('astro.needsHeadRendering')]: true,
  [Symbol.for('astro:renderer')]: 'astro:jsx'
}
