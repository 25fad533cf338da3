/** Type words before a unit's name and the types of unit they fit; the first is what it means, the rest is forgiven. */
export const typeWords: readonly {
  readonly words: string;
  readonly level: 'commune' | 'district' | 'province';
  readonly type: string;
}[] = [
  { words: 'xã, commune, communes', level: 'commune', type: 'Xã' },
  { words: 'phường, ward, wards', level: 'commune', type: 'Phường' },
  { words: 'thị trấn, township, town', level: 'commune', type: 'Thị trấn' },
  { words: 'huyện, district, districts', level: 'district', type: 'Huyện' },
  { words: 'thị xã', level: 'district', type: 'Thị xã' },
  { words: 'thành phố, city', level: 'district', type: 'Thành phố' },
  { words: 'tỉnh, province', level: 'province', type: 'Tỉnh' },
];
