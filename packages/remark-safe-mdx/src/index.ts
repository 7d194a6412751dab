export {remarkSafeMdx as default, type SafeMdxOptions as Options} from './remark-safe-mdx.ts'
