export {components, htmlElements} from './components.ts'
export {parseMdx, reportConflicts} from './syntax/parse-mdx.ts'
export {articleSyntax} from './syntax/processor.ts'
