import type { Line } from '#domain/answer.ts';

const names = [
  'tongquan',
  'chitieu',
  'muctieu',
  'donvi',
  'huyen',
  'xa',
  'xephang',
  'sosanh',
  'xuhuong',
  'nguyco',
  'thieu',
  'moinhat',
  'nguon',
  'bieudo',
  'baocao',
  'xuat',
  'dangky',
  'bantin',
  'trogiup',
  'ngonngu',
  'xoadulieu',
] as const;

/** The commands of a chat's menu, in the order people need them, with what each does. */
export const menu: readonly { readonly name: string; readonly description: Line }[] = names.map((name) => ({
  name,
  description: { id: `menu-${name}` },
}));
