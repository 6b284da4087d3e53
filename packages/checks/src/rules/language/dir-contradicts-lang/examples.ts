import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'English from the right',
      html: '<p dir="rtl" lang="en">Electronic visa waiver</p>',
      at: ['p'],
    },
    {
      name: 'by the page’s language',
      html: '<div dir="RTL">Electronic visa waiver</div>',
      at: ['div'],
    },
  ],
  passes: [
    { name: 'Arabic from the right', html: '<p dir="rtl" lang="ar">الإعفاء من التأشيرة</p>' },
    { name: 'English from the left', html: '<p dir="ltr">Electronic visa waiver</p>' },
  ],
};
