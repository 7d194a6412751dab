export {remarkSafeMdx as default} from './remark-safe-mdx.ts'
