import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'Arabic', html: '<p lang="ar">الإعفاء الإلكتروني من التأشيرة</p>', at: ['p'] },
    {
      name: 'a Hebrew page',
      html: '<!DOCTYPE html><html lang="he"><title>A</title><body><p>שלום לכולם וברוכים הבאים</p></body></html>',
      at: ['html'],
    },
  ],
  passes: [
    {
      name: 'with its direction',
      html: '<p lang="ar" dir="rtl">الإعفاء الإلكتروني من التأشيرة</p>',
    },
    { name: 'in Latin letters', html: '<p lang="ar">Marhaban bikum</p>' },
    { name: 'a name within a line', html: '<p>In <a href="/ar" lang="ar">العربية</a></p>' },
  ],
};
