export {remarkSafeMdx as default, type SafeMdxOptions} from './remark-safe-mdx.ts'
