import type { QuestionKind } from '#domain/question.ts';

/** What to say for the kinds that are said as a command. */
export const commandWords: Readonly<Partial<Record<QuestionKind, string>>> = {
  help: 'trợ giúp',
  start: '/start',
  greeting: 'xin chào',
  thanks: 'cảm ơn',
  unsubscribe: 'hủy đăng ký',
  digest: 'bản tin',
  language: '/ngonngu',
  forget: '/xoadulieu',
  link: '/lienket',
  update: '/capnhat',
  correct: '/dinhchinh',
  undo: '/hoantac',
  approve: '/duyet',
  import: '/nhap',
  log: '/nhatky',
  invite: '/moi',
  people: '/nguoidung',
  revoke: '/thuhoi',
  remind: '/nhacnho',
  announce: '/thongbao',
  status: '/hethong',
};
