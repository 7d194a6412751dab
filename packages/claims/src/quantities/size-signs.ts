/** Signs for the sizes of files and the speeds of lines, by UCUM codes. */
export const sizeSigns: Readonly<Record<string, string>> = {
  kb: 'kBy',
  mb: 'MBy',
  gb: 'GBy',
  tb: 'TBy',
  pb: 'PBy',
  kib: 'KiBy',
  mib: 'MiBy',
  gib: 'GiBy',
  tib: 'TiBy',
  kbps: 'kbit/s',
  mbps: 'Mbit/s',
  gbps: 'Gbit/s',
  'kb/s': 'kBy/s',
  'mb/s': 'MBy/s',
  'gb/s': 'GBy/s'
}
