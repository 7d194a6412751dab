/** Words for the sizes of files, by UCUM codes. */
export const sizes: Readonly<Record<string, string>> = {
  字节: 'By',
  个字节: 'By',
  千字节: 'kBy',
  兆字节: 'MBy',
  吉字节: 'GBy',
  太字节: 'TBy',
  千字节每秒: 'kBy/s',
  兆字节每秒: 'MBy/s',
  吉字节每秒: 'GBy/s',
  比特: 'bit',
  个比特: 'bit',
  千比特: 'kbit',
  兆比特: 'Mbit',
  吉比特: 'Gbit',
  比特每秒: 'bit/s',
  千比特每秒: 'kbit/s',
  兆比特每秒: 'Mbit/s',
  吉比特每秒: 'Gbit/s'
}
