import createMDX from '@next/mdx'

const withMDX = createMDX({
  options: {remarkPlugins: [['remark-validate-statistics', {data: 'data'}]]}
})

export default withMDX({
  pageExtensions: ['js', 'mdx'],
  // A page that was built once would not be judged again when its data change.
  experimental: {turbopackFileSystemCacheForBuild: false}
})
