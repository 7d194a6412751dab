const endings = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp'])

/** Whether an address is that of a picture, in whatever size: `https://tea.example/cup.png?width=320`. */
export function leadsToPicture(url: string): boolean {
  return hasPictureEnding(URL.parse(url)?.pathname ?? url)
}

/** Whether a text is the name of a picture: `cup.png`. */
export function isPictureName(text: string): boolean {
  return /^[\w-][\w.-]*\.\w+$/.test(text) && hasPictureEnding(text)
}

function hasPictureEnding(path: string): boolean {
  return endings.has(path.split('.').at(-1)!.toLowerCase())
}
