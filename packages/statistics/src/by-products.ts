/**
 * Names of what systems and editors put beside the files that people work on.
 *
 * Nobody means to publish it, and nobody can keep it away for good; a folder is
 * never among it.
 */
const names: readonly RegExp[] = [
  // macOS
  /^\.DS_Store$/,
  /^\._/,
  /^\.(?:AppleDouble|LSOverride|localized)$/,
  /^Icon\r$/,
  // Windows
  /^(?:eh)?thumbs(?:_vista)?\.db$/i,
  /^desktop\.ini$/i,
  // Linux: desktops, network disks
  /^\.directory$/,
  /^\.(?:nfs[\da-f]{8,}|fuse_hidden[\da-f]{8,})$/,
  // Vim, Kate
  /^\..+\.sw[a-z]$|\.swp$/,
  /^\..+\.un~$/,
  /^\..+\.kate-swp$/,
  // Emacs, gedit, nano, joe: locks, drafts and copies of before
  /^\.#/,
  /^#.+#$/,
  /~$/,
  // JetBrains
  /___jb_(?:tmp|old|bak)___$/,
  // Word, Excel, LibreOffice: owner files and locks
  /^~\$/,
  /^~WRL\d+\.tmp$/i,
  /^\.~lock\..+#$/
]

/**
 * Whether a file is a by-product of a system or an editor: passed over in every
 * folder of content and data, and never published.
 *
 * @param name - without folders
 */
export function isByProduct(name: string): boolean {
  return names.some((pattern) => pattern.test(name))
}
