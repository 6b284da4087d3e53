import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a typed sentence',
      html: '<p>PLEASE BRING YOUR PASSPORT AND TWO PHOTOS WITH YOU</p>',
      at: ['p'],
    },
    {
      name: 'a sentence drawn in capitals',
      html: '<div style="text-transform: uppercase">Please bring your passport and two photos</div>',
      at: ['div'],
    },
    {
      name: 'capitals within a sentence',
      html: '<p>Please note: <b>YOU HAVE TO BRING YOUR PASSPORT AND A PHOTO</b></p>',
      at: ['b'],
    },
  ],
  passes: [
    { name: 'a short label', html: '<p>IMPORTANT NOTICE</p>' },
    {
      name: 'scripts without capitals',
      html: '<p lang="zh">请带上您的护照和两张照片 请带上您的护照 和两张 照片 请 带 上</p>',
    },
    {
      name: 'a button',
      html: '<button style="text-transform: uppercase">Send this form to the tax office now</button>',
    },
  ],
};
