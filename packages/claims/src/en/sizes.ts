/** Words for the sizes of files, by UCUM codes. */
export const sizes: Readonly<Record<string, string>> = {
  byte: 'By',
  bytes: 'By',
  kilobyte: 'kBy',
  kilobytes: 'kBy',
  megabyte: 'MBy',
  megabytes: 'MBy',
  gigabyte: 'GBy',
  gigabytes: 'GBy',
  terabyte: 'TBy',
  terabytes: 'TBy',
  petabyte: 'PBy',
  petabytes: 'PBy',
  kilobits: 'kbit',
  megabits: 'Mbit',
  gigabits: 'Gbit',
  'megabits per second': 'Mbit/s',
  'gigabits per second': 'Gbit/s'
}
