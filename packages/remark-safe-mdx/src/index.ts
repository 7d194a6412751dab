export {remarkSafeMdx as default, type Options} from './remark-safe-mdx.ts'
