/**
 * The page of the studio beside a site, whose pages it may show.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 * @param how - ` data-drawn` where no server renders what is written
 */
export function besideSite(html: string, base: string, how: '' | ' data-drawn'): string {
  return html
    .replace('connect-src ', "frame-src 'self'; connect-src ")
    .replace('<title>', `<meta name="reader" content="${base}/"${how}>\n    <title>`)
}
