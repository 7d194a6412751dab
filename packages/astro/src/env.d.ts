/// <reference types="astro/client" />

/** TypeScript does not read components; their props are checked by Astro. */
declare module '*.astro' {
  const component: (props: never) => unknown
  export default component
}

/** Settings of the site that is built, as its integration has them. */
declare module 'virtual:collate/settings' {
  export const settings: Omit<import('./settings.ts').BuildSettings, 'today'>
}

/** The texts of the publication, by `<slug>/<language>`. */
declare module 'virtual:collate/editions' {
  export const editions: Record<string, () => Promise<import('./articles/edition-text.ts').EditionText>>
}

/** The pages of all rules, as they were written, by `<package>/<name>.md` and `<package>/<language>/<name>.md`. */
declare module 'virtual:collate/rules' {
  export const rules: Record<string, string>
}
