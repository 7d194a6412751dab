/** Words for the sizes of files, by UCUM codes. */
export const sizes: Readonly<Record<string, string>> = {
  字节: 'By',
  个字节: 'By',
  千字节: 'kBy',
  兆字节: 'MBy',
  吉字节: 'GBy',
  太字节: 'TBy',
  千比特: 'kbit',
  兆比特: 'Mbit',
  吉比特: 'Gbit',
  兆比特每秒: 'Mbit/s',
  吉比特每秒: 'Gbit/s'
}
