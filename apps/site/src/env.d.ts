/** TypeScript does not read components; their props are checked by Astro. */
declare module '*.astro' {
  const component: (props: never) => unknown
  export default component
}
